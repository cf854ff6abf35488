"""What a text is made of: letters that are shown, marks that join them, line ends; the same at every door."""

import re
from unicodedata import category, combining, normalize

_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_JOINERS = "\u200c\u200d"  # within words of some languages (علی‌رضا, ශ්‍රී), and within an emoji
_LOOSE = re.compile(rf"(?<!\S)[{_JOINERS}]+|[{_JOINERS}]+(?!\S)|(?<=[{_JOINERS}])[{_JOINERS}]+")
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_APOSTROPHES = re.compile("['`´‘’ʹʻʼʿ]")
_BETWEEN_WORDS = re.compile("[-‐‑‒–]+")
# Letters of Latin script that Unicode takes for no other with an accent, as people write them without:
# https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml, and ə as passports have it.
_PLAIN = str.maketrans(
    {
        **dict(zip("ðđøħıłŋŧƀɓɖɗɛǥɨƙɲƴʉ", "ddohilntbbddegiknyu", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ə": "e",
    }
)


def is_shown(text: str, *, lines: bool = False) -> bool:
    """Whether each sign is one to be read, or joins two; with `lines` it may have line ends."""
    return all(category(sign) not in _UNSEEN or sign in _JOINERS or (lines and sign == "\n") for sign in text)


def one_line(text: str) -> str:
    """The text without signs that are not shown, its spaces folded; what joins two letters stays."""
    kept = "".join(sign if is_shown(sign) else "" if category(sign) == "Cf" else " " for sign in text)
    return " ".join(_LOOSE.sub("", " ".join(kept.split())).split())


def with_own_line_ends(text: str) -> str:
    """The text with line ends as we keep them, whichever system wrote it."""
    return _LINE_END.sub("\n", text)


def folded(text: str) -> str:
    """The text in small plain letters, without accents, apostrophes and what is unseen, single spaces."""
    apart = normalize("NFKD", normalize("NFKD", text).casefold())
    seen = "".join(c for c in apart if not combining(c) and category(c) != "Cf")
    words = _BETWEEN_WORDS.sub(" ", _APOSTROPHES.sub("", seen.translate(_PLAIN)))
    return " ".join(words.split())
