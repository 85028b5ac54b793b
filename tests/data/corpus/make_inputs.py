#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 AW Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the corpus inputs that are not text: spreadsheets, containers, databases.

Python 3 with its standard library, and the zstd program. The files it writes are committed beside it; run it after changing
a case here, and commit both (SQLite notes its own version in a file, so those may differ in a few bytes). Inputs that are
texts are kept as files and not written from here.
"""

import gzip
import io
import os
import shutil
import sqlite3
import subprocess
import tarfile
import zipfile
from xml.sax.saxutils import escape, quoteattr

HERE = os.path.dirname(os.path.abspath(__file__))
WHEN = (2024, 1, 31, 12, 0, 0)


def folder(case):
    path = os.path.join(HERE, case)
    os.makedirs(path, exist_ok=True)
    return path


def write(case, name, data):
    with open(os.path.join(folder(case), name), "wb") as file:
        file.write(data)


def zipped(parts, store_first=False, method=zipfile.ZIP_DEFLATED):
    """A ZIP of (name, bytes) whose bytes do not depend on the clock."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for i, (name, data) in enumerate(parts):
            info = zipfile.ZipInfo(name, WHEN)
            info.external_attr = 0o644 << 16
            kind = zipfile.ZIP_STORED if store_first and i == 0 else method
            archive.writestr(info, data if isinstance(data, bytes) else data.encode(), compress_type=kind)
    return out.getvalue()


# ------------------------------------------------------------------------------------------------ xlsx

def letters(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class Cell:
    """A cell that is more than a number or a text."""

    def __init__(self, value=None, style=0, kind=None, formula=None, inline=False, runs=None):
        self.value, self.style, self.kind = value, style, kind
        self.formula, self.inline, self.runs = formula, inline, runs


# Number formats by style number; the first is General.
STYLES = ["General", "yyyy-mm-dd", "dd.mm.yyyy hh:mm", "0.0%", '#,##0.00 "€"', "[h]:mm:ss", "00000", "hh:mm", "@",
          "#,##0", "m/d/yyyy", "mmm yy", '[$-407]d. mmmm yyyy', "[Red]0.00;-0.00"]
DATE, DATETIME, PERCENT, EURO, ELAPSED, FIVE_DIGITS, TIME, TEXT, GROUPED, US_DATE, MONTH, GERMAN_DATE, RED = range(1, 14)


class Book:
    def __init__(self, date1904=False, strict=False, shared=True, dimension=True, prefix=""):
        self.sheets, self.strings = [], []
        self.date1904, self.strict, self.shared, self.dimension, self.prefix = date1904, strict, shared, dimension, prefix

    def sheet(self, name, rows, at=(0, 0), merged=(), hidden=False, references=True, extra=""):
        self.sheets.append((name, rows, at, merged, hidden, references, extra))
        return self

    def text_index(self, xml):
        if xml not in self.strings:
            self.strings.append(xml)
        return self.strings.index(xml)

    def cell_xml(self, where, cell):
        if cell is None:
            return ""
        if not isinstance(cell, Cell):
            cell = Cell(cell)
        place = f' r="{where}"' if where else ""
        style = f' s="{cell.style}"' if cell.style else ""
        formula = f"<f>{escape(cell.formula)}</f>" if cell.formula else ""
        value = cell.value
        if value is None and cell.runs is None:
            return f"<c{place}{style}>{formula}</c>" if formula else f"<c{place}{style}/>"
        if cell.kind == "e":
            return f'<c{place}{style} t="e">{formula}<v>{escape(value)}</v></c>'
        if cell.kind == "d":
            return f'<c{place}{style} t="d">{formula}<v>{value}</v></c>'
        if isinstance(value, bool):
            return f'<c{place}{style} t="b">{formula}<v>{int(value)}</v></c>'
        if isinstance(value, (int, float)):
            return f"<c{place}{style}>{formula}<v>{value!r}</v></c>"
        if cell.runs:
            xml = "".join(f"<r><rPr><b/></rPr><t xml:space=\"preserve\">{escape(run)}</t></r>" for run in cell.runs)
            if cell.kind == "phonetic":
                xml += '<rPh sb="0" eb="1"><t>ヨミ</t></rPh>'
        else:
            xml = f'<t xml:space="preserve">{escape(value)}</t>'
        if formula:
            return f'<c{place}{style} t="str">{formula}<v>{escape(value)}</v></c>'
        if cell.inline or not self.shared:
            return f'<c{place}{style} t="inlineStr"><is>{xml}</is></c>'
        return f'<c{place}{style} t="s"><v>{self.text_index(xml)}</v></c>'

    def sheet_xml(self, main, sheet):
        name, rows, (top, left), merged, _, references, extra = sheet
        lines = []
        for r, row in enumerate(rows):
            if row is None:
                continue
            cells = "".join(self.cell_xml(f"{letters(left + c)}{top + r + 1}" if references else "", cell)
                            for c, cell in enumerate(row))
            number = f' r="{top + r + 1}"' if references else ""
            lines.append(f"<row{number}>{cells}</row>")
        width = max((len(row) for row in rows if row), default=1)
        size = f"{letters(left)}{top + 1}:{letters(left + width - 1)}{top + len(rows)}"
        dimension = f'<dimension ref="{size}"/>' if self.dimension else ""
        merges = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
        merges = f'<mergeCells count="{len(merged)}">{merges}</mergeCells>' if merged else ""
        return (f'<worksheet xmlns="{main}">{dimension}<sheetData>{"".join(lines)}</sheetData>{merges}{extra}</worksheet>')

    def bytes(self):
        base = "http://purl.oclc.org/ooxml" if self.strict else "http://schemas.openxmlformats.org"
        main = f"{base}/spreadsheetml/main" if self.strict else f"{base}/spreadsheetml/2006/main"
        rel = f"{base}/officeDocument/relationships" if self.strict else f"{base}/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        sheets = [self.sheet_xml(main, sheet) for sheet in self.sheets]
        names = "".join(
            f'<sheet name={quoteattr(s[0])} sheetId="{i + 1}"{" state=" + chr(34) + "hidden" + chr(34) if s[4] else ""} r:id="rId{i + 1}"/>'
            for i, s in enumerate(self.sheets))
        properties = '<workbookPr date1904="1"/>' if self.date1904 else "<workbookPr/>"
        formats = "".join(f"<numFmt numFmtId=\"{164 + i}\" formatCode={quoteattr(f)}/>" for i, f in enumerate(STYLES) if i)
        styles = "".join(f'<xf numFmtId="{164 + i if i else 0}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
                         for i in range(len(STYLES)))
        sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        overrides = "".join(f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="{sheet_type}.worksheet+xml"/>'
                            for i in range(len(sheets)))
        relations = "".join(f'<Relationship Id="rId{i + 1}" Type="{rel}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>'
                            for i in range(len(sheets)))
        count = len(sheets)
        relations += f'<Relationship Id="rId{count + 1}" Type="{rel}/styles" Target="styles.xml"/>'
        if self.strings:
            relations += f'<Relationship Id="rId{count + 2}" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>'
            overrides += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{sheet_type}.sharedStrings+xml"/>'
        parts = [
            ("[Content_Types].xml", f'{head}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{sheet_type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{sheet_type}.styles+xml"/>{overrides}</Types>'),
            ("_rels/.rels", f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
            ("xl/workbook.xml", f'{head}<workbook xmlns="{main}" xmlns:r="{rel}">{properties}<sheets>{names}</sheets></workbook>'),
            ("xl/_rels/workbook.xml.rels", f'{head}<Relationships xmlns="{package}/relationships">{relations}</Relationships>'),
            ("xl/styles.xml", f'{head}<styleSheet xmlns="{main}"><numFmts count="{len(STYLES) - 1}">{formats}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="{len(STYLES)}">{styles}</cellXfs></styleSheet>'),
        ]
        if self.strings:
            items = "".join(f"<si>{xml}</si>" for xml in self.strings)
            parts.append(("xl/sharedStrings.xml", f'{head}<sst xmlns="{main}" count="{len(self.strings)}" uniqueCount="{len(self.strings)}">{items}</sst>'))
        for i, sheet in enumerate(sheets):
            parts.append((f"xl/worksheets/sheet{i + 1}.xml", head + sheet))
        return zipped(parts)


def xlsx(case, *sheets, name="input.xlsx", **options):
    book = Book(**options)
    for sheet in sheets:
        sheet = dict(sheet)
        book.sheet(sheet.pop("name", "Sheet1"), sheet.pop("rows"), **sheet)
    write(case, name, book.bytes())


def spreadsheets():
    xlsx("spreadsheet/xlsx_plain", {"rows": [
        ["id", "name", "joined", "score", "active"],
        [1, "Ana", Cell(44259, DATE), 9.5, True],
        [2, "Bo", Cell(44165, DATE), 7.25, False],
        [3, "Cy", Cell(44576, DATE), -3.0, True]]})
    xlsx("spreadsheet/xlsx_title_above", {"rows": [
        ["Sales report 2024"], ["printed by rk"], None,
        ["region", "q1", "q2"], ["North", 1204.5, 1310.25], ["South", 980, 1011.75], ["West", 877.1, 901]],
        "merged": ["A1:C1"]})
    xlsx("spreadsheet/xlsx_merged_two_row_header", {"rows": [
        ["site", "2023", None, "2024", None], [None, "min", "max", "min", "max"],
        ["A", 1.5, 9.5, 2.5, 8.0], ["B", 0.5, 7.75, 0.25, 6.5]],
        "merged": ["A1:A2", "B1:C1", "D1:E1"]})
    xlsx("spreadsheet/xlsx_second_sheet", {"name": "Read me", "rows": [["This book was made by a tool."], ["See the sheet Data."]]},
         {"name": "Data", "rows": [["k", "v"], ["a", 1], ["b", 2], ["c", 3]]})
    xlsx("spreadsheet/xlsx_range", {"name": "Mix", "rows": [
        ["note", None, None], [None, "id", "qty"], ["x", 1, 10], ["y", 2, 20], [None, None, None], ["total", None, 30]]})
    xlsx("spreadsheet/xlsx_formulas", {"rows": [
        ["qty", "price", "total", "label"],
        [2, 1.5, Cell(3.0, formula="A2*B2"), Cell("two", formula='IF(A2=2,"two","other")')],
        [10, 0.25, Cell(2.5, formula="A3*B3"), Cell("other", formula='IF(A3=2,"two","other")')],
        [4, 4.0, Cell(16.0, formula="A4*B4"), Cell("other", formula='IF(A4=2,"two","other")')]]})
    xlsx("spreadsheet/xlsx_number_formats", {"rows": [
        ["share", "amount", "plz", "many", "loss"],
        [Cell(0.255, PERCENT), Cell(1204.5, EURO), Cell(1067, FIVE_DIGITS), Cell(1250000, GROUPED), Cell(-3.5, RED)],
        [Cell(0.5, PERCENT), Cell(12, EURO), Cell(10115, FIVE_DIGITS), Cell(990, GROUPED), Cell(1.25, RED)],
        [Cell(1, PERCENT), Cell(0.75, EURO), Cell(4109, FIVE_DIGITS), Cell(12000, GROUPED), Cell(0, RED)]]})
    xlsx("spreadsheet/xlsx_dates_and_times", {"rows": [
        ["day", "stamp", "opens", "us", "german"],
        [Cell(45351, DATE), Cell(45351.5, DATETIME), Cell(0.375, TIME), Cell(45356, US_DATE), Cell(45361, GERMAN_DATE)],
        [Cell(36526, DATE), Cell(45292.999305555553, DATETIME), Cell(0.5, TIME), Cell(45657, US_DATE), Cell(45292, GERMAN_DATE)],
        [Cell(61, DATE), Cell(45292, DATETIME), Cell(0.75, TIME), Cell(1, US_DATE), Cell(73050, GERMAN_DATE)]]})
    xlsx("spreadsheet/xlsx_1904", {"rows": [
        ["id", "day"], [1, Cell(42889, DATE)], [2, Cell(0, DATE)], [3, Cell(43830, DATE)]]}, date1904=True)
    xlsx("spreadsheet/xlsx_text_that_looks_like_numbers", {"rows": [
        ["code", "phone", "size"], [Cell("00123", TEXT), "0171 2345678", "1-2"], [Cell("01000", TEXT), "+49 30 99", "3-4"],
        [Cell("99999", TEXT), "030/1234", "5-12"]]})
    xlsx("spreadsheet/xlsx_errors", {"rows": [
        ["id", "v"], [1, 2.5], [2, Cell("#DIV/0!", kind="e", formula="1/0")], [3, Cell("#N/A", kind="e", formula="NA()")], [4, 7.0]]})
    xlsx("spreadsheet/xlsx_gaps", {"rows": [
        ["a", "b", "c"], [1, None, "x"], [None, 2, None], None, [3, None, "z"], [4, 4, Cell(None, DATE)]]})
    xlsx("spreadsheet/xlsx_starts_at_c5", {"rows": [["id", "name"], [1, "Ana"], [2, "Bo"]], "at": (4, 2)})
    xlsx("spreadsheet/xlsx_inline_strings", {"rows": [
        ["id", "name"], [1, "Zoë"], [2, "a & b <c>"], [3, "  blanks  "]]}, shared=False, dimension=False)
    xlsx("spreadsheet/xlsx_no_references", {"rows": [["id", "name"], [1, "Ana"], [2, "Bo"], [3, "Cy"]], "references": False})
    xlsx("spreadsheet/xlsx_rich_text", {"rows": [
        ["id", "text"], [1, Cell("", runs=["bold ", "and ", "plain"])], [2, Cell("", runs=["東京"], kind="phonetic")], [3, "line\nbreak"]]})
    xlsx("spreadsheet/xlsx_strict", {"rows": [["id", "day"], [1, Cell("2024-02-29T00:00:00", DATE, kind="d")], [2, Cell("2023-12-31T00:00:00", DATE, kind="d")]]}, strict=True)
    xlsx("spreadsheet/xlsx_mixed_column", {"rows": [
        ["id", "answer"], [1, 5], [2, "about ten"], [3, 7.5], [4, True], [5, Cell(45351, DATE)], [6, "none"]]})
    xlsx("spreadsheet/xlsx_elapsed", {"rows": [["run", "took"], ["a", Cell(1.09375, ELAPSED)], ["b", Cell(0.03125, ELAPSED)]]})
    xlsx("spreadsheet/xlsx_precision", {"rows": [
        ["id", "v", "long"], [1, 0.1, 123456789012345], [2, 1e-7, 9007199254740992], [3, 2.675, 100000000000000], [4, 0.30000000000000004, 1]]})
    xlsx("spreadsheet/xlsx_hidden_first_sheet", {"name": "Lists", "rows": [["yes"], ["no"]], "hidden": True},
         {"name": "Orders", "rows": [["order", "qty"], [9001, 5], [9002, 7]]})
    xlsx("spreadsheet/xlsx_header_only", {"rows": [["id", "name", "qty"]]})
    xlsx("spreadsheet/xlsx_total_row", {"rows": [
        ["dept", "cost"], ["Sales", 910], ["IT", 1740], ["Support", 420], ["Total", Cell(3070, formula="SUM(B2:B4)")]]})
    xlsx("spreadsheet/xlsx_late_text", {"rows": [["n", "code"]] + [[i, 10000 + i] for i in range(1, 1500)] + [[1500, "X-77"]]})
    xlsx("spreadsheet/xlsx_wide", {"rows": [[f"c{i}" for i in range(1, 61)]] + [[r * 100 + i for i in range(1, 61)] for r in range(1, 4)]})
    xlsx("spreadsheet/xlsx_duplicate_names", {"rows": [["id", "value", "value", None], [1, "a", "b", "c"], [2, "d", "e", "f"]]})
    xlsx("spreadsheet/xlsx_named_csv", {"rows": [["id", "name"], [1, "Ana"], [2, "Bo"]]}, name="input.csv")
    data = Book().sheet("S", [["a"], [1]]).bytes()
    write("spreadsheet/xlsx_truncated", "input.xlsx", data[:len(data) // 2])


# ------------------------------------------------------------------------------------------------ ods

ODS_NAMES = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
             'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
             'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
             'xmlns:dc="http://purl.org/dc/elements/1.1/" '
             'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')


def ods_text(value, repeated=""):
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string"{repeated}>{lines}</table:table-cell>'


def ods_cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, tuple):  # raw XML
        return value[0]
    if isinstance(value, bool):
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(value).lower()}"><text:p>{str(value).upper()}</text:p></table:table-cell>'
    if isinstance(value, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{value!r}"><text:p>{value}</text:p></table:table-cell>'
    return ods_text(value)


def ods_date(value, shown):
    return (f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{shown}</text:p></table:table-cell>',)


def ods_of(kind, attribute, value, shown, more=""):
    return (f'<table:table-cell office:value-type="{kind}" office:{attribute}="{value}"{more}><text:p>{shown}</text:p></table:table-cell>',)


def ods(case, tables, name="input.ods"):
    body = ""
    for title, rows in tables:
        lines = "".join(row if isinstance(row, str) else f"<table:table-row>{''.join(ods_cell(c) for c in row)}</table:table-row>" for row in rows)
        body += f"<table:table table:name={quoteattr(title)}><table:table-column/>{lines}</table:table>"
    content = f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {ODS_NAMES} office:version="1.2"><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>'
    manifest = '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    write(case, name, zipped([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content), ("META-INF/manifest.xml", manifest)], store_first=True))


def open_documents():
    ods("spreadsheet/ods_plain", [("Tabelle1", [
        ["id", "ort", "datum", "wert", "ok"],
        [1, "Köln", ods_date("2024-02-29", "29.02.24"), 12.5, True],
        [2, "Łódź", ods_date("1999-12-31", "31.12.99"), -0.25, False],
        [3, "Ávila", ods_date("2023-01-05", "05.01.23"), 100.0, True]])])
    empty = '<table:table-cell table:number-columns-repeated="1020"/>'
    ods("spreadsheet/ods_repeated", [("S", [
        ["id", "a", "b"],
        [1, ('<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"><text:p>7</text:p></table:table-cell>',), (empty,)],
        '<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="8"><text:p>8</text:p></table:table-cell><table:table-cell/>' + empty + "</table:table-row>",
        [3, 9, 10],
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>'])])
    ods("spreadsheet/ods_money_and_percent", [("S", [
        ["item", "share", "price", "took"],
        ["a", ods_of("percentage", "value", "0.255", "25,50 %"), ods_of("currency", "value", "1204.5", "1.204,50 €", ' office:currency="EUR"'), ods_of("time", "time-value", "PT01H30M00S", "01:30:00")],
        ["b", ods_of("percentage", "value", "0.5", "50,00 %"), ods_of("currency", "value", "12", "12,00 €", ' office:currency="EUR"'), ods_of("time", "time-value", "PT26H15M00S", "26:15:00")]])])
    ods("spreadsheet/ods_texts", [("S", [
        ["id", "text"],
        [1, ('<table:table-cell office:value-type="string"><text:p>two<text:s text:c="3"/>blanks<text:tab/>tab</text:p></table:table-cell>',)],
        [2, "line\nbreak"],
        [3, ('<table:table-cell office:value-type="string"><office:annotation><dc:date>2024-01-01T00:00:00</dc:date><text:p>a remark</text:p></office:annotation><text:p>with <text:span>bold</text:span> &amp; <text:a>link</text:a></text:p></table:table-cell>',)],
        [4, "00123"]])])
    ods("spreadsheet/ods_merged_header", [("S", [
        ["site", ('<table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>2024</text:p></table:table-cell><table:covered-table-cell/>',)],
        [None, "min", "max"], ["A", 1.5, 9.5], ["B", 0.5, 7.75]])])
    ods("spreadsheet/ods_two_sheets", [("Info", [["made by a tool"]]), ("Daten", [["k", "v"], ["a", 1], ["b", 2]])])


# ------------------------------------------------------------------------------------------------ containers

PEOPLE = b"id,name,city\n1,Ana,Porto\n2,Bo,Oslo\n3,Cy,Graz\n"
MORE = b"id,name,city\n4,Di,Lima\n5,Ed,Rome\n"


def zst(data):
    return subprocess.run(["zstd", "-q", "-19", "-c"], input=data, stdout=subprocess.PIPE, check=True).stdout


def gz(data, name=""):
    out = io.BytesIO()
    with gzip.GzipFile(name, "wb", mtime=0, fileobj=out) as file:
        file.write(data)
    return out.getvalue()


def tar_gz(parts):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in parts:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            info.mtime = 1706702400
            archive.addfile(info, io.BytesIO(data))
    return gz(out.getvalue())


def containers():
    write("container/csv_gz", "input.csv.gz", gz(PEOPLE))
    write("container/gz_without_csv_in_name", "input.gz", gz(PEOPLE, "people.csv"))
    write("container/gz_two_members", "input.csv.gz", gz(PEOPLE) + gz(b"4,Di,Lima\n"))
    write("container/gz_named_csv", "input.csv", gz(PEOPLE))
    write("container/gz_truncated", "input.csv.gz", gz(PEOPLE * 40)[:-12])
    write("container/ndjson_gz", "input.ndjson.gz", gz(b'{"id":1,"v":2.5}\n{"id":2,"v":null}\n'))
    write("container/gz_windows1252", "input.csv.gz", gz("Name;Straße;Nr\nJürgen;Königsallee;1\nFrançoise;Rue Hélène;2\nJosé;Calle España;3\n".encode("cp1252")))
    write("container/csv_zst", "input.csv.zst", zst(PEOPLE))
    write("container/tsv_zst", "input.tsv.zst", zst(PEOPLE.replace(b",", b"\t")))
    write("container/zip_one_csv", "input.zip", zipped([("people.csv", PEOPLE)]))
    write("container/zip_in_folder_with_junk", "input.zip", zipped([
        ("export/", b""), ("export/people.csv", PEOPLE), ("__MACOSX/export/._people.csv", b"\x00\x05\x16\x07junk"), ("export/.DS_Store", b"\x00\x00\x00\x01Bud1")]))
    write("container/zip_several_csv", "input.zip", zipped([("a.csv", PEOPLE), ("b.csv", MORE)]))
    write("container/zip_with_readme", "input.zip", zipped([("README.txt", b"See people.csv.\nThank you.\n"), ("people.csv", PEOPLE)]))
    write("container/zip_json", "input.zip", zipped([("data.json", b'[{"id":1,"v":"a"},{"id":2,"v":"b"}]')]))
    write("container/zip_stored", "input.zip", zipped([("people.csv", PEOPLE)], method=zipfile.ZIP_STORED))
    write("container/zip_empty", "input.zip", zipped([]))
    write("container/tar_gz", "input.tar.gz", tar_gz([("people.csv", PEOPLE)]))
    case = os.path.join(folder("container/folder_of_csv"), "input")
    shutil.rmtree(case, ignore_errors=True)
    os.makedirs(case)
    for name, data in (("a.csv", PEOPLE), ("b.csv", MORE)):
        with open(os.path.join(case, name), "wb") as file:
            file.write(data)
    case = os.path.join(folder("container/folder_columns_differ"), "input")
    shutil.rmtree(case, ignore_errors=True)
    os.makedirs(case)
    for name, data in (("2023.csv", b"city,id,qty\nOslo,1,5\nRome,2,7\n"), ("2024.csv", b"id,city,price\n3,Lima,2.5\n")):
        with open(os.path.join(case, name), "wb") as file:
            file.write(data)


# ------------------------------------------------------------------------------------------------ databases

def sqlite(case, script, name="input.sqlite"):
    path = os.path.join(folder(case), name)
    if os.path.exists(path):
        os.unlink(path)
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA page_size=512;" + script)
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


def databases():
    sqlite("database/sqlite_one_table", """
        CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, height REAL, city TEXT);
        INSERT INTO people VALUES (1,'Ana',1.71,'Porto'),(2,'Bo',NULL,'Oslo'),(3,'Zoë',1.65,NULL);""")
    sqlite("database/sqlite_choose_table", """
        CREATE TABLE settings (k TEXT, v TEXT); INSERT INTO settings VALUES ('version','3');
        CREATE TABLE "order lines" (id INTEGER, "unit price" REAL, note TEXT);
        INSERT INTO "order lines" VALUES (1,2.5,'a'),(2,10,'b, c'),(3,0.75,'say "hi"');""")
    sqlite("database/sqlite_several_tables", """
        CREATE TABLE big (id INTEGER, v TEXT); INSERT INTO big VALUES (1,'a'),(2,'b'),(3,'c'),(4,'d');
        CREATE TABLE small (x INTEGER); INSERT INTO small VALUES (1);""")
    sqlite("database/sqlite_loose_types", """
        CREATE TABLE t (id INTEGER, v INTEGER, code TEXT);
        INSERT INTO t VALUES (1,5,'00123'),(2,'n/a','01000'),(3,7.5,'99999'),(4,NULL,'1E5');""")
    sqlite("database/sqlite_big_integers", """
        CREATE TABLE t (id INTEGER, n INTEGER); INSERT INTO t VALUES (1,9223372036854775807),(2,-9223372036854775808),(3,0);""")
    sqlite("database/sqlite_view_and_dates", """
        CREATE TABLE raw (id INTEGER, d TEXT, ok BOOLEAN); INSERT INTO raw VALUES (1,'2024-02-29',1),(2,'2023-12-31',0);
        CREATE VIEW recent AS SELECT id, d FROM raw WHERE d >= '2024-01-01';""", name="input.db")
    sqlite("database/sqlite_named_csv", "CREATE TABLE t (id INTEGER, v TEXT); INSERT INTO t VALUES (1,'a'),(2,'b');", name="input.csv")
    sqlite("database/sqlite_no_tables", "")
    path = os.path.join(folder("database/sqlite_damaged"), "input.sqlite")
    sqlite("database/sqlite_damaged", "CREATE TABLE t (id INTEGER, v TEXT);" + "".join(
        f"INSERT INTO t VALUES ({i},'value number {i}');" for i in range(200)))
    with open(path, "r+b") as file:
        file.seek(512)
        file.write(b"\xff" * 3000)


if __name__ == "__main__":
    spreadsheets()
    open_documents()
    containers()
    databases()
