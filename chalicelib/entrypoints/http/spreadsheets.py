"""CSV (RFC 4180) for a spreadsheet: no cell of ours is run as a formula, whoever wrote what is in it.

https://owasp.org/www-community/attacks/CSV_Injection
"""

import csv
import io
from collections.abc import Iterable, Sequence

from chalice.app import Response

from chalicelib import words
from chalicelib.domain.text import Language, Value, phrase

Cell = str | int | float
BOM = "\ufeff"  # Excel reads UTF-8 only with it
# What a formula begins with, and the wide signs that some spreadsheets take for them.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_ENDS = ("\t", "\r", "\n")


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
    return (
        f"'{value}"
        if isinstance(value, str) and (value.startswith(_ENDS) or value.lstrip().startswith(_FORMULA))
        else value
    )
