# SPDX-FileCopyrightText: 2026 AW Studio contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the code of a Python step: reads the input tables, writes the table called `result`. Needs nothing but Python 3.7.
#
# In the folder it is started in stand script.py; task.json {"inputs": [{"name", "columns": [{"name", "type"}]}]}; and for
# each input in<n>.ndjson, one object {"c0": text or null, ...} for each row. It leaves out.ndjson of the same kind and
# outcome.json: {"columns": [{"name", "type"}]} or {"error", "line"}.
import datetime
import decimal
import json
import sys
import traceback

_WHOLE = {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"}


def _time(text):
    return datetime.datetime.fromisoformat(text + ":00" if text[-3] in "+-" else text)


def _reader(kind):
    if kind in _WHOLE:
        return int
    if kind in ("DOUBLE", "FLOAT"):
        return float
    if kind.startswith("DECIMAL"):
        return decimal.Decimal
    if kind == "BOOLEAN":
        return lambda text: text == "true"
    if kind == "DATE":
        return datetime.date.fromisoformat
    if kind == "TIME":
        return datetime.time.fromisoformat
    if kind.startswith("TIMESTAMP"):
        return _time
    if kind == "BLOB":
        return bytes.fromhex
    return str


def _careful(read):
    def cell(text):
        try:
            return read(text)
        except ValueError:  # a year 12,000, or infinity
            return text

    return cell


class Table:
    """The rows of an input: go through it for dictionaries by column name, as often as you like."""

    def __init__(self, path, columns):
        self._path = path
        self._types = [column["type"] for column in columns]
        self._readers = [_careful(_reader(kind)) for kind in self._types]
        self.columns = [column["name"] for column in columns]

    def __iter__(self):
        keys = ["c%d" % i for i in range(len(self.columns))]
        parts = list(zip(keys, self.columns, self._readers))
        with open(self._path, encoding="utf-8") as lines:
            for line in lines:
                cells = json.loads(line)
                row = {}
                for key, name, read in parts:
                    text = cells.get(key)
                    row[name] = None if text is None else read(text)
                yield row

    def to_pandas(self):
        import pandas

        return pandas.DataFrame(list(self), columns=self.columns)


class _Column:
    """What the cells of a column were, so that it can be said what it is."""

    def __init__(self, place):
        self.key = "c%d" % place
        self.kinds = set()
        self.low = self.high = 0
        self.exact = True  # the whole numbers as float
        self.scale = self.digits = 0

    def text(self, value):
        if hasattr(value, "item") and not isinstance(value, (bytes, str)):
            value = value.item()  # of numpy
        if hasattr(value, "to_pydatetime"):
            value = value.to_pydatetime()
        if value is None:
            return None
        if isinstance(value, bool):
            self.kinds.add("BOOLEAN")
            return "true" if value else "false"
        if isinstance(value, int):
            self.kinds.add("WHOLE")
            self.low, self.high = min(self.low, value), max(self.high, value)
            self.digits = max(self.digits, len(str(abs(value))))
            self.exact = self.exact and abs(value) <= 2**53
            return str(value)
        if isinstance(value, float):
            self.kinds.add("DOUBLE")
            return repr(value)
        if isinstance(value, decimal.Decimal):
            if not value.is_finite():
                self.kinds.add("VARCHAR")
                return str(value)
            self.kinds.add("DECIMAL")
            text = format(value, "f")
            whole, _, part = text.lstrip("-").partition(".")
            self.scale, self.digits = max(self.scale, len(part)), max(self.digits, len(whole))
            return text
        if isinstance(value, datetime.datetime):
            if value.tzinfo is None:
                self.kinds.add("TIMESTAMP")
            else:
                self.kinds.add("TIMESTAMP WITH TIME ZONE")
                value = value.astimezone(datetime.timezone.utc)
            return value.isoformat(sep=" ")
        if isinstance(value, datetime.date):
            self.kinds.add("DATE")
            return value.isoformat()
        if isinstance(value, datetime.time) and value.tzinfo is None:
            self.kinds.add("TIME")
            return value.isoformat()
        if isinstance(value, (bytes, bytearray)):
            self.kinds.add("BLOB")
            return bytes(value).hex()
        self.kinds.add("VARCHAR")
        if isinstance(value, (dict, list, tuple)):
            value = json.dumps(value, ensure_ascii=False, default=str)
        return str(value).encode("utf-8", "replace").decode("utf-8")

    def type(self, before):
        kinds = self.kinds
        if not kinds:
            return before or "VARCHAR"
        if kinds == {"WHOLE"}:
            if -(2**63) <= self.low and self.high < 2**63:
                return "BIGINT"
            return "HUGEINT" if -(2**127) <= self.low and self.high < 2**127 else "VARCHAR"
        if kinds <= {"WHOLE", "DOUBLE"}:
            return "DOUBLE" if self.exact else "VARCHAR"
        if kinds <= {"WHOLE", "DECIMAL"}:
            return "DECIMAL(38,%d)" % self.scale if self.digits + self.scale <= 38 else "VARCHAR"
        if kinds == {"DATE", "TIMESTAMP"}:
            return "TIMESTAMP"
        return kinds.pop() if len(kinds) == 1 else "VARCHAR"


class _Problem(Exception):
    pass


def _rows(result):
    """The rows of what the script has made, and its columns where it says them itself."""
    if hasattr(result, "to_dict") and hasattr(result, "columns"):  # of pandas
        names = list(result.columns)
        missing = result.isna().to_numpy()
        rows = (
            {name: None if missing[i][k] else value for k, (name, value) in enumerate(zip(names, cells))}
            for i, cells in enumerate(result.itertuples(index=False, name=None))
        )
        return rows, names
    if isinstance(result, Table):
        return iter(result), result.columns
    if isinstance(result, (str, bytes, dict)):
        raise _Problem("result is no list of rows but %s" % type(result).__name__)
    try:
        return iter(result), None
    except TypeError:
        raise _Problem("result is no list of rows but %s" % type(result).__name__) from None


def _write(result, columns, tables):
    rows, own = _rows(result)
    names = [str(name) for name in (columns if columns is not None else own or [])]
    found = {name: _Column(place) for place, name in enumerate(names)}
    fixed = columns is not None
    count = 0
    with open("out.ndjson", "w", encoding="utf-8") as out:
        for row in rows:
            count += 1
            if not hasattr(row, "items"):
                raise _Problem("row %d of result is no dictionary but %s" % (count, type(row).__name__))
            cells = {}
            for name, value in row.items():
                name = str(name)
                if name not in found:
                    if fixed:
                        continue
                    found[name] = _Column(len(names))
                    names.append(name)
                text = found[name].text(value)
                if text is not None:
                    cells[found[name].key] = text
            out.write(json.dumps(cells))
            out.write("\n")
    before = {}
    for table in reversed(tables):
        before.update(zip(table.columns, table._types))
    if not names and count == 0 and tables:  # nothing is left: of the same columns
        return [{"name": name, "type": kind} for name, kind in zip(tables[0].columns, tables[0]._types)]
    if not names:
        raise _Problem("result has no columns")
    return [{"name": name, "type": found[name].type(before.get(name))} for name in names]


def _line(error):
    """The line of the script the error came through last."""
    if isinstance(error, SyntaxError) and error.filename == "<code>":
        return error.lineno
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<code>"]
    return lines[-1] if lines else None


def _main():
    with open("task.json", encoding="utf-8") as file:
        task = json.load(file)
    with open("script.py", encoding="utf-8") as file:
        code = file.read()
    tables = [Table("in%d.ndjson" % i, given["columns"]) for i, given in enumerate(task["inputs"])]
    space = {"__name__": "__main__", "Table": Table}
    for given, table in zip(task["inputs"], tables):
        space[given["name"]] = table
    outcome = {}
    status = 1
    try:
        exec(compile(code, "<code>", "exec"), space)
        if "result" not in space:
            raise _Problem("the code gives nothing the name result")
        outcome["columns"] = _write(space["result"], space.get("columns"), tables)
        status = 0
    except _Problem as problem:
        outcome = {"error": str(problem), "line": None}
    except MemoryError:
        outcome = {"error": "MemoryError", "memory": True, "line": None}
    except BaseException as error:  # also sys.exit()
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename != __file__]
        sys.stderr.write("".join(traceback.format_list(frames)))
        sys.stderr.write("".join(traceback.format_exception_only(type(error), error)))
        says = error.msg if isinstance(error, SyntaxError) else str(error)
        words = ": ".join([type(error).__name__] + says.splitlines()[:1])
        outcome = {"error": words, "line": _line(error)}
    with open("outcome.json", "w", encoding="utf-8") as file:
        json.dump(outcome, file)
    sys.stdout.flush()
    return status


if __name__ == "__main__":
    sys.exit(_main())
