"""How much room is left on a pass's front: a phone cuts what does not fit, so less is put there.

Apple publishes no widths. Taken here, as measured in tests/wallets/test_widths.py: a row of 347 points for
secondary and auxiliary fields together, 16 points between two, labels in bold capitals at 11 points, values
at 12. The shares are of the bold letters.
https://developer.apple.com/design/human-interface-guidelines/wallet
"""

from collections.abc import Iterable, Sequence

ROW_PT, GAP_PT = 347, 16
LABEL_PT, VALUE_PT = 11.3, 11.2
FIELDS_MAX = 4  # a store card shows no more secondary and auxiliary fields
LINES_MAX = 2  # of the programme's parts: the card is of its stamps or points first
_NARROW, _WIDE = frozenset("ijlrtfIJ.,:;'’|!()[] \u00a0\u202f-·"), frozenset("mwMWOQ%—…@шщжмюыфШЩЖМЮЫФДО")
_SHARES = (0.38, 0.9, 0.66, 0.75)  # of the size: narrow, wide, small, capital

Said = tuple[str, str]
"""A label and its value, in one language."""


def width_pt(text: str, size_pt: float) -> float:
    """At least what the text takes, in any font that a phone may use for it."""
    narrow, wide, small, capital = _SHARES
    shares = (
        narrow if sign in _NARROW else wide if sign in _WIDE else capital if sign.isupper() else small
        for sign in text
    )
    return size_pt * sum(shares)


def fits(rows: Iterable[Sequence[Said]]) -> bool:
    """Whether these fields stand beside each other uncut: a row for each language, since one pass has all."""
    return all(
        len(row) <= FIELDS_MAX
        and sum(max(width_pt(label.upper(), LABEL_PT), width_pt(value, VALUE_PT)) for label, value in row)
        + GAP_PT * max(0, len(row) - 1)
        <= ROW_PT
        for row in rows
    )
