// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an .xlsx of 20 columns for measuring: numbers, texts (half of them different in every row), dates, truth
// values.
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <xlsxwriter.h>

int main(int argc, char **argv)
{
    lxw_row_t rows = 200'000;
    const char *path = nullptr;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--rows")
            rows = static_cast<lxw_row_t>(std::strtoul(argv[i + 1], nullptr, 10));
        else if (std::string_view(argv[i]) == "-o")
            path = argv[i + 1];
    }
    if (!path) {
        std::fputs("messy_workbook --rows N -o FILE\n", stderr);
        return 2;
    }
    lxw_workbook *book = workbook_new(path); // with a table of shared texts, as Excel writes
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_format *moment = workbook_add_format(book);
    format_set_num_format(moment, "yyyy-mm-dd hh:mm:ss");
    for (lxw_col_t c = 0; c < 20; ++c)
        worksheet_write_string(sheet, 0, c, ("column " + std::to_string(c)).c_str(), nullptr);
    std::mt19937 random(1);
    for (lxw_row_t r = 1; r <= rows; ++r)
        for (lxw_col_t c = 0; c < 20; ++c) {
            const auto value = static_cast<unsigned>(random());
            switch (c % 10) {
            case 0:
                worksheet_write_number(sheet, r, c, r, nullptr);
                break;
            case 1:
                worksheet_write_string(sheet, r, c, ("customer number " + std::to_string(value % 1'000'000)).c_str(),
                                       nullptr);
                break;
            case 2:
            case 7:
                worksheet_write_number(sheet, r, c, value / 1000.0, nullptr);
                break;
            case 3:
                worksheet_write_string(sheet, r, c, ("kind " + std::to_string(value % 20)).c_str(), nullptr);
                break;
            case 4:
                worksheet_write_number(sheet, r, c, 40'000 + value % 5000, date);
                break;
            case 5:
                worksheet_write_boolean(sheet, r, c, static_cast<int>(value % 2), nullptr);
                break;
            case 6:
                worksheet_write_number(sheet, r, c, 40'000 + value % 5'000'000 / 1000.0, moment);
                break;
            case 8:
                if (value % 10)
                    worksheet_write_number(sheet, r, c, value % 100, nullptr);
                break;
            default:
                worksheet_write_string(sheet, r, c, ("town " + std::to_string(value % 5000)).c_str(), nullptr);
                break;
            }
        }
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
