"""CSV (RFC 4180) for a spreadsheet: no cell of ours is run as a formula, whoever wrote what is in it.

https://owasp.org/www-community/attacks/CSV_Injection
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from chalice.app import Response

from chalicelib import words
from chalicelib.domain.text import Language, Value, phrase

Cell = str | int | float
BOM = "\ufeff"  # Excel reads UTF-8 only with it
# What a formula begins with, and the wide signs that some spreadsheets take for them.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_ENDS = ("\t", "\r", "\n")
# Where a comma is for decimals (de, fr, ro, ru), a spreadsheet begins a cell at each semicolon, also within a
# text, and a line at each end of one.
_WITHIN = re.compile(r"([;\r\n]\s*)(?=[=+\-@＝＋－＠])")


def csv_lines(rows: Iterable[Sequence[Cell]]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows([[_cell(cell) for cell in row] for row in rows])
    return written.getvalue()


def heads(language: Language, *names: str, **values: Value) -> list[str]:
    """What columns are called, for who reads the table; `values` fill what a name leaves open."""
    return [words.say(phrase(f"table_{name}", **values), language) for name in names]


def csv_answer(text: str, name: str, link: str = "") -> Response:
    """As a file to save; `link` names the next part, where there is one."""
    headers: dict[str, str | list[str]] = {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "no-store",
    }
    if link:
        headers["Link"] = link
    return Response(text.encode(), headers=headers)


def _cell(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    runs = value.startswith(_ENDS) or value.lstrip().startswith(_FORMULA)
    return ("'" if runs else "") + _WITHIN.sub(r"\1'", value)
