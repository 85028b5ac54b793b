# SPDX-FileCopyrightText: 2026 AW Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is built: language, warnings, Qt strictness, sanitizers, output folders.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(AW_CCACHE ccache)
if(AW_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without this ccache passes files by that use precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${AW_CCACHE}")
endif()

if(AW_ASSERTIONS)
    string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
endif()

add_library(aw_flags INTERFACE)
find_program(AW_MOLD mold)
if(AW_MOLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    # Ninety test programs over the same static libraries: the usual linker takes minutes for them.
    target_link_options(aw_flags INTERFACE -fuse-ld=mold)
endif()
if(AW_ASSERTIONS) # of Qt, which are off in any build that is not called Debug, and of the standard library
    target_compile_definitions(aw_flags INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
target_compile_options(aw_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # At -O3 GCC 12 sees impossible sizes in its own std::string (GCC bug 105651).
    target_compile_options(aw_flags INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
endif()
if(AW_WERROR)
    target_compile_options(aw_flags INTERFACE -Werror)
endif()
if(AW_SANITIZE)
    target_compile_options(aw_flags INTERFACE -fsanitize=${AW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(aw_flags INTERFACE -fsanitize=${AW_SANITIZE})
    # GCC warns of std::function members it cannot follow through the sanitizers' own code.
    target_compile_options(aw_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # In a group of sources GCC takes each one for a header whose anonymous names other files could see.
    target_compile_options(aw_flags INTERFACE -Wno-subobject-linkage)
endif()
target_compile_definitions(aw_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(aw_flags INTERFACE "${CMAKE_SOURCE_DIR}")

# aw_library(aw_data SOURCES … LINK …): one static library per folder of the engine.
function(aw_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC aw_flags ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
endfunction()

# aw_precompile(aw <CLI/CLI.hpp>): headers that are read once for all files of a target.
function(aw_precompile name)
    target_precompile_headers(${name} PRIVATE ${ARGN})
    if(AW_CCACHE)
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()

# aw_test(tst_ledger aw_core): a Qt Test program from tst_ledger.cpp, linked with the libraries named.
function(aw_test name)
    # moc is called for the one file that needs it: AUTOMOC would make two more steps of the build for each program.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    qt_generate_moc("${name}.cpp" "${moc}")
    add_executable(${name} ${name}.cpp "${moc}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE aw_flags Qt6::Test ${ARGN})
    target_compile_options(${name} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O0>) # up to a third sooner built
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
