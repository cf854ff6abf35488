"""The currencies of today with their digits, from CLDR: the table in `chalicelib/domain/currencies.py`.

python -m infra.words.currencies      writes it
"""

from itertools import groupby
from pathlib import Path
from textwrap import wrap

from babel.core import get_global

PAGE = Path(__file__).resolve().parents[2] / "chalicelib" / "domain" / "currencies.py"
BEGIN, END = "# What follows is written by: python -m infra.words.currencies\n", "# So far.\n"


def current() -> list[str]:
    """Legal tender somewhere today; no precious metals, no funds, none of the past."""
    territories = get_global("territory_currencies").values()
    return sorted({code for uses in territories for code, _, until, tender in uses if tender and not until})


def digits(code: str) -> tuple[int, int]:
    """How many decimals an amount is written with, and how many of them cash has."""
    fractions = get_global("currency_fractions")
    written, _, cash, _ = fractions.get(code, fractions["DEFAULT"])
    return written, cash


def table() -> str:
    """A line of codes for each pair of digits."""
    lines = ["_BY_DIGITS: Mapping[tuple[int, int], str] = {"]
    for pair, codes in groupby(sorted(current(), key=lambda code: (digits(code), code)), digits):
        listed = wrap(" ".join(codes), 90)
        lines.append(f"    {pair}: (" if len(listed) > 1 else f'    {pair}: "{listed[0]}",')
        if len(listed) > 1:
            lines += [f'        "{line} "' for line in listed[:-1]]
            lines += [f'        "{listed[-1]}"', "    ),"]
    return "\n".join([*lines, "}", ""])


def written(text: str) -> str:
    """The module with the table of now in the place of the one that it has."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
