// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the engine that expressions may call. Left out is whatever reads files, settings, tables or the
// clock, gives another value each time, writes, raises an error, or makes one value of many rows.
#include "engine/steps/expression_check.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

namespace
{

// Operators the parser turns into functions, too.
constexpr QLatin1StringView kExpressionOperators(
    "+ - * / // % ^ ** | & << >> ~ @ || ^@ ~~ !~~ ~~* !~~* ~~~ -> ->> && @> <@ !__postfix "
    "like_escape not_like_escape ilike_escape not_ilike_escape add subtract multiply divide mod fmod fdiv xor");

constexpr QLatin1StringView kExpressionNumbers(
    "abs acos acosh asin asinh atan atan2 atanh bin bit_count cbrt ceil ceiling cos cosh cot degrees even exp "
    "factorial floor gamma gcd greatest greatest_common_divisor isfinite isinf isnan lcm least least_common_multiple "
    "lgamma ln log log10 log2 nextafter pi pow power radians round round_even roundbankers sign signbit sin sinh sqrt "
    "tan tanh trunc to_base to_binary to_hex hex unhex unbin from_hex from_binary format_bytes formatreadablesize "
    "formatreadabledecimalsize equi_width_bins");

constexpr QLatin1StringView kExpressionTexts(
    "ascii bar base64 bit_length chr char_length character_length concat concat_ws contains damerau_levenshtein decode "
    "editdist3 encode ends_with format from_base64 hamming hash instr jaccard jaro_similarity jaro_winkler_similarity "
    "lcase left left_grapheme len length length_grapheme levenshtein lower lpad ltrim md5 md5_number md5_number_lower "
    "md5_number_upper mismatches nfc_normalize nullif octet_length ord parse_dirname parse_dirpath parse_filename "
    "parse_path position prefix printf regexp_escape regexp_extract regexp_extract_all regexp_full_match "
    "regexp_matches regexp_replace regexp_split_to_array repeat replace reverse right right_grapheme rpad rtrim sha1 "
    "sha256 split split_part starts_with str_split str_split_regex string_split string_split_regex string_to_array "
    "strip_accents strlen strpos substr substring substring_grapheme suffix to_base64 translate trim typeof ucase "
    "unicode upper url_decode url_encode");

// “age” of one date looks at the clock and is told apart where calls are checked.
constexpr QLatin1StringView kExpressionTimes(
    "age century date_add date_diff date_part date_sub date_trunc datediff datepart datesub datetrunc day dayname "
    "dayofmonth dayofweek dayofyear decade epoch epoch_ms epoch_ns epoch_us era hour isodow isoyear julian last_day "
    "make_date make_time make_timestamp make_timestamp_ms make_timestamp_ns make_timestamptz microsecond millennium "
    "millisecond minute month monthname nanosecond normalized_interval quarter second strftime strptime try_strptime "
    "time_bucket timezone timezone_hour timezone_minute to_centuries to_days to_decades to_hours to_microseconds "
    "to_millennia to_milliseconds to_minutes to_months to_quarters to_seconds to_timestamp to_weeks to_years week "
    "weekday weekofyear year yearweek");

constexpr QLatin1StringView kExpressionLists(
    "apply array_append array_apply array_cat array_concat array_contains array_cosine_distance "
    "array_cosine_similarity array_cross_product array_distance array_distinct array_dot_product array_extract "
    "array_filter array_grade_up array_has array_has_all array_has_any array_indexof array_inner_product "
    "array_intersect array_length array_negative_dot_product array_negative_inner_product array_pop_back "
    "array_pop_front array_position array_prepend array_push_back array_push_front array_reduce array_resize "
    "array_reverse array_reverse_sort array_select array_slice array_sort array_to_string array_transform "
    "array_unique array_value array_where array_zip element_at filter flatten generate_series grade_up list_any_value "
    "list_append list_apply list_avg list_bit_and list_bit_or list_bit_xor list_bool_and list_bool_or list_cat "
    "list_concat list_contains list_cosine_distance list_cosine_similarity list_count list_distance list_distinct "
    "list_dot_product list_element list_entropy list_extract list_filter list_first list_grade_up list_has "
    "list_has_all list_has_any list_histogram list_indexof list_inner_product list_intersect list_kurtosis "
    "list_kurtosis_pop list_last list_mad list_max list_median list_min list_mode list_negative_dot_product "
    "list_negative_inner_product list_pack list_position list_prepend list_product list_reduce list_resize "
    "list_reverse list_reverse_sort list_select list_sem list_skewness list_slice list_sort list_stddev_pop "
    "list_stddev_samp list_string_agg list_sum list_transform list_unique list_value list_var_pop list_var_samp "
    "list_where list_zip range reduce "
    "cardinality map map_concat map_contains map_contains_entry map_contains_value map_entries map_extract "
    "map_extract_value map_from_entries map_keys map_values row struct_concat struct_contains struct_extract "
    "struct_extract_at struct_has struct_indexof struct_insert struct_pack struct_position struct_update "
    "union_extract union_tag");

constexpr QLatin1StringView kExpressionJson(
    "from_json from_json_strict json_array json_array_length json_contains json_exists json_extract json_extract_path "
    "json_extract_path_text json_extract_string json_keys json_merge_patch json_object json_pretty json_quote "
    "json_structure json_transform json_transform_strict json_type json_valid json_value row_to_json to_json "
    "array_to_json");

} // namespace

QStringList allowedFunctions()
{
    QStringList names;
    for (const QLatin1StringView family : {kExpressionOperators, kExpressionNumbers, kExpressionTexts, kExpressionTimes,
                                           kExpressionLists, kExpressionJson})
        names += QString(family).split(u' ');
    return names;
}

} // namespace aw::steps
