# SPDX-FileCopyrightText: 2026 AW Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds DuckDB's C library. Looked at in this order: DuckDB_ROOT (variable or environment), the system,
# and the copy that installer/bootstrap put under build/third-party/duckdb.

find_path(DuckDB_INCLUDE_DIR duckdb.h)
find_library(DuckDB_LIBRARY duckdb)
set(_aw_duckdb "${CMAKE_SOURCE_DIR}/build/third-party/duckdb")
find_path(DuckDB_INCLUDE_DIR duckdb.h PATHS "${_aw_duckdb}/include" NO_DEFAULT_PATH)
find_library(DuckDB_LIBRARY duckdb PATHS "${_aw_duckdb}/lib" NO_DEFAULT_PATH)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(DuckDB
    REQUIRED_VARS DuckDB_LIBRARY DuckDB_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "Run ./installer/bootstrap test, which fetches it, or set DuckDB_ROOT to a folder with include/duckdb.h and lib/libduckdb.so.")

if(DuckDB_FOUND AND NOT TARGET DuckDB::DuckDB)
    add_library(DuckDB::DuckDB SHARED IMPORTED)
    set_target_properties(DuckDB::DuckDB PROPERTIES
        IMPORTED_LOCATION "${DuckDB_LIBRARY}"
        IMPORTED_NO_SONAME ON
        INTERFACE_INCLUDE_DIRECTORIES "${DuckDB_INCLUDE_DIR}")
endif()
