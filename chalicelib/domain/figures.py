"""Numbers as people of each language write them."""

from chalicelib.domain.text import Language

_MARKS: dict[Language, tuple[str, str]] = {
    "en": (",", "."),
    "fr": ("\u202f", ","),  # a narrow space that does not break
    "ro": (".", ","),
    "ru": ("\u00a0", ","),
}


def figure(value: float, language: Language, digits: int = 0, *, signed: bool = False) -> str:
    """`value` with so many decimals, its thousands parted, and on demand with its sign."""
    thousands, point = _MARKS[language]
    rounded = round(value, digits) + 0.0  # no "-0"
    written = f"{rounded:{'+' if signed and rounded else ''},.{digits}f}".replace("-", "\u2212")
    return written.translate({ord(","): thousands, ord("."): point})


def money(minor: float, language: Language, digits: int = 2, *, signed: bool = False) -> str:
    """An amount in minor units, without its currency."""
    return figure(minor / 10**digits, language, digits, signed=signed)
