"""Reads a workbook from standard input with openpyxl, and prints its sheets as JSON."""

import datetime
import io
import json
import sys

import openpyxl


def told(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        return {"day": value.date().isoformat()}
    if cell.data_type == "f":
        return {"formula": value}
    return value


book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
sheets = [
    {
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "rows": [[told(cell) for cell in row] for row in sheet.iter_rows()],
    }
    for sheet in book.worksheets
]
json.dump(sheets, sys.stdout)
