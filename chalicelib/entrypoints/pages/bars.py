"""Bars as SVG: an EAN-13 or a Code 39, as an iPhone draws them on a card.

https://ref.gs1.org/standards/genspecs/ and ISO/IEC 16388. A test reads them with another's decoder.
"""

import functools
import re
from itertools import cycle

from chalicelib.domain.card.linear import Linear

_LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111",
         "0001011")  # fmt: skip
"""Of EAN's digits, odd parity: on the right they stand inverted, in even parity turned round besides."""
_PARITY = ("LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL")
"""Of the six left digits, by the first digit, which has no bars of its own."""
_GUARD, _CENTRE = "101", "01010"
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
_WIDTHS = (
    "nnnwwnwnnwnnwnnnnwnnwwnnnnwwnwwnnnnnnnnwwnnnwwnnwwnnnnnnwwwnnnnnnnwnnwnwwnnwnnwnnnnwwnnwnn"
    "wnnnnwnnwnnwnnwnnwwnwnnwnnnnnnnwwnnwwnnnwwnnnnnwnwwnnnnnnnnwwnwwnnnnwwnnnnwnnwwnnnnnnwwwnn"
    "wnnnnnnwwnnwnnnnwwwnwnnnnwnnnnnwnnwwwnnnwnnwnnnwnwnnwnnnnnnnwwwwnnnnnwwnnnwnnnwwnnnnnwnwwn"
    "wwnnnnnnwnwwnnnnnwwwwnnnnnnnwnnwnnnwwwnnwnnnnnwwnwnnnnnwnnwnwnn"
)
"""Of each of Code 39's signs five bars and the four gaps between them; the star begins and ends it."""
_WIDE = {"n": 1, "w": 3}


def bars_row(kind: Linear, number: str) -> str:
    """The modules from left to right, "1" is dark; without the quiet zones. `number`: of `linear_of`."""
    return _ean13(number) if kind == "ean13" else _code39(number)


@functools.lru_cache(maxsize=64)
def bars_svg(kind: Linear, number: str) -> str:
    """The bars as a file of their own, which stretches to its box."""
    row = bars_row(kind, number)
    drawn = "".join(f"M{bar.start()} 0h{len(bar[0])}v1h-{len(bar[0])}z" for bar in re.finditer("1+", row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(row)} 1" preserveAspectRatio="none" '
        f'shape-rendering="crispEdges"><path fill="#000" d="{drawn}"/></svg>'
    )


def _ean13(digits: str) -> str:
    left, right = map(int, digits[1:7]), map(int, digits[7:])
    drawn = "".join(
        _LEFT[digit] if parity == "L" else _inverted(_LEFT[digit])[::-1]
        for digit, parity in zip(left, _PARITY[int(digits[0])], strict=True)
    )
    return _GUARD + drawn + _CENTRE + "".join(_inverted(_LEFT[digit]) for digit in right) + _GUARD


def _code39(signs: str) -> str:
    return "0".join(
        "".join(dark * _WIDE[width] for dark, width in zip(cycle("10"), _WIDTHS[at : at + 9], strict=False))
        for at in (9 * _SIGNS.index(sign) for sign in f"*{signs}*")
    )


def _inverted(modules: str) -> str:
    return modules.translate({ord("0"): "1", ord("1"): "0"})
