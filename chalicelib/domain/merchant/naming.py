"""The id that a new merchant gets from its name: readable in a link, whatever script the name is in."""

import re

from chalicelib.domain.letters import folded

SLUG_MAX = 24  # with a programme's own part behind it an id has 40 characters
SLUG_LEAST = 3
NUMBERED_MAX = 5  # after so many of one name a link is told apart by chance
NAMELESS = "shop"
# As passports write Russian names (ICAO 9303), signs that have no sound left out.
_SINGLE = str.maketrans("абвгдеёзийклмнопрстуфыэ", "abvgdeeziiklmnoprstufye")
_SEVERAL = str.maketrans(
    {
        "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
        "ъ": "ie", "ь": "", "ю": "iu", "я": "ia",
    }
)  # fmt: skip


def slug_of(name: str, otherwise: str = NAMELESS) -> str:
    """Small letters and digits with hyphens between; `otherwise` of a name that leaves too few."""
    plain = folded(name).translate(_SINGLE).translate(_SEVERAL)
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_MAX].strip("-")
    return slug if len(slug) >= SLUG_LEAST else otherwise


def ids_of(name: str, chance: str) -> list[str]:
    """What to try in turn for a merchant of this name, until one is nobody's; `chance` is at random."""
    slug = slug_of(name)
    return [slug, *(f"{slug}-{number}" for number in range(2, NUMBERED_MAX)), f"{slug}-{chance}"]
