"""A merchant: whose programmes, outlets and people they are, and what all of them share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import urlsplit

from chalicelib.domain.currencies import DIGITS
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.colours import LEAST, LEAST_DRAWN, contrast, rgb
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import NO_PICTURES, Pictures, check_pictures
from chalicelib.domain.kept import Kept
from chalicelib.domain.letters import is_shown
from chalicelib.domain.text import DEFAULT_LANGUAGE, LANGUAGES, Language
from chalicelib.domain.time.wall_clock import check_zone

NAME_MAX = 40  # more would be cut on a card's front
CONTACT_MAX = 200
LINK_MAX = 300
BRAND = Colours("#26323a", "#ffffff", "#b8c4cc", "#e0a040")
"""Of a merchant that has not said its colours: dark enough for white letters, and nobody's."""

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_HOST = re.compile(r"(?=.{4,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])")


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of what the law wants to be found: on the join page and on the back of each card."""

    privacy: str = ""
    terms: str = ""
    imprint: str = ""


@dataclass(frozen=True, slots=True)
class Merchant(Kept):
    """`currency` as ISO 4217 has it; its digits are CLDR's. `zone` (IANA) is where the shop's clock hangs: of
    whatever names no outlet. `languages` are those that its customers speak, its own first. `revision` rises
    with every change. `in_review_ms`: since when it waits for the operator to look at it, and no stranger
    gets a card; 0: it does not. `budgets`: by role, what each person may give away a month as make-goods.
    `factor_from`: by role, since when (ms) its people need a second factor.
    """

    id: str
    name: str
    contact: str
    currency: str
    zone: str
    languages: tuple[Language, ...] = (DEFAULT_LANGUAGE,)
    colours: Colours = BRAND
    links: Links = field(default_factory=Links)
    revision: int = 0
    pictures: Pictures = NO_PICTURES
    in_review_ms: int = 0
    budgets: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    factor_from: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def language(self) -> Language:
        """Its own, in which is said what lacks the reader's."""
        return self.languages[0] if self.languages else DEFAULT_LANGUAGE


def check_merchant(merchant: Merchant) -> None:
    """InvalidInput names the field to mend. What is stored is read without: a rule may be younger."""
    _check_text("name", merchant.name, NAME_MAX)
    _check_text("contact", merchant.contact, CONTACT_MAX)
    if merchant.currency not in DIGITS:
        raise InvalidInput("currency_unknown", field="currency")
    check_zone(merchant.zone, "zone")
    spoken = merchant.languages
    if not spoken or len(set(spoken)) < len(spoken) or not set(spoken) <= set(LANGUAGES):
        raise InvalidInput("languages_wrong", field="languages", languages=", ".join(LANGUAGES))
    check_colours(merchant.colours)
    check_pictures(merchant.pictures)
    for name in ("privacy", "terms", "imprint"):
        check_link(getattr(merchant.links, name), f"links.{name}")


def check_colours(colours: Colours) -> None:
    """InvalidInput for one that is none, and for one that nobody could see on the card."""
    for name in ("background", "foreground", "label", "accent"):
        if not _COLOUR.fullmatch(getattr(colours, name)):
            raise InvalidInput("colour_wrong", field=f"colours.{name}", at=name)
    background = rgb(colours.background)
    for name, least in (("foreground", LEAST), ("label", LEAST), ("accent", LEAST_DRAWN)):
        if contrast(rgb(getattr(colours, name)), background) < least:
            raise InvalidInput("colour_unseen", field=f"colours.{name}", at=name)


def check_link(link: str, at: str) -> None:
    """InvalidInput unless it is "" or the address of a page that any phone can open."""
    try:
        parts = urlsplit(link)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InvalidInput("link_wrong", field=at, most=LINK_MAX) from error
    printed = link.isascii() and link.isprintable() and " " not in link and not set(link) & set('"<>\\^`{|}')
    if not link:
        return
    if (
        not printed
        or len(link) > LINK_MAX
        or parts.scheme != "https"
        or "@" in parts.netloc
        or port is not None
        or not _HOST.fullmatch(host)
    ):
        raise InvalidInput("link_wrong", field=at, most=LINK_MAX)


def check_page(link: str, at: str) -> None:
    """InvalidInput unless it is the address of a page that any phone can open."""
    if not link:
        raise InvalidInput("link_wrong", field=at, most=LINK_MAX)
    check_link(link, at)


def _check_text(at: str, text: str, most: int) -> None:
    if not 1 <= len(text) <= most or text != text.strip():
        raise InvalidInput("text_needed", field=at, at=at, most=most)
    if not is_shown(text):
        raise InvalidInput("text_unshown", field=at, at=at)
