"""Links in a message: found in its words, checked before it is sent, and led to from the card.

Apple makes a link of an address on the back of a pass; Google shows a message as plain words, and takes links
beside it (https://developers.google.com/wallet/reference/rest/v1/LinksModuleData). So each is a way as well.
"""

import re
from typing import cast, get_args

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Way, WayId
from chalicelib.domain.text import Language, Text, spoken_in

LINKS_MAX = 3  # in one text: more is a list, and has a page of its own
_SITE = r"(?:[\w-]{1,63}\.)+[^\W\d_]{2,63}"
_SCHEME = r"(?:https?://|tel:|mailto:|(?:ftp|sms|javascript|data|file):)"
_LINK = re.compile(rf"(?<![\w.+-]){_SCHEME}[^\s<>\"«»“”„]*", re.IGNORECASE)
_AFTER = ".,;:!?)]}'…"  # ends the sentence, and is none of the address
_PAGE = re.compile(rf"https://({_SITE})(?::\d{{1,5}})?(?:[/?#][^\s{{}}]*)?", re.IGNORECASE)
_NUMBER = re.compile(r"tel:\+?[0-9](?:[0-9().-]{1,18})[0-9]", re.IGNORECASE)
_ADDRESS = re.compile(rf"mailto:[\w.+-]{{1,64}}@{_SITE}", re.IGNORECASE)
_ENDS = "com|org|net|eu|at|be|ch|de|fr|md|ro|ru"
_BARE = re.compile(rf"(?<![\w@./:-])(?:www\.[\w-]+\.|[\w-]+\.(?:{_ENDS})/)\S*", re.IGNORECASE)
_IDS: tuple[WayId, ...] = cast(
    "tuple[WayId, ...]", tuple(each for each in get_args(WayId) if each.startswith("link"))
)


def links_in(words: str) -> tuple[str, ...]:
    """Each link once, in the order of the words."""
    return tuple(dict.fromkeys(found.rstrip(_AFTER) for found in _LINK.findall(words)))


def check_links(words: str, field: str) -> None:
    """InvalidInput for a link that a phone would not follow, or should not."""
    found = links_in(words)
    if len(found) > LINKS_MAX:
        raise InvalidInput("message_links_too_many", field=field, most=LINKS_MAX)
    for link in found:
        if link.lower().startswith("http:"):
            raise InvalidInput("message_link_not_https", field=field, link=link)
        if not _leads(link):
            raise InvalidInput("message_link_wrong", field=field, link=link)


def bare_link(words: str) -> str:
    """The first address without https:// before it, which some phones show as plain words; "" for none."""
    found = _BARE.search(words)
    return found[0].rstrip(_AFTER) if found else ""


def links_of(text: Text, language: Language, own: Language) -> tuple[Way, ...]:
    """The ways that a message opens, as its reader has it."""
    spoken = spoken_in(text, language, own)
    found = links_in(text[spoken]) if spoken else ()
    return tuple(
        Way(id_, link, {language: _said(link)})
        for id_, link in zip(_IDS, found, strict=False)
        if _leads(link)
    )


def _leads(link: str) -> bool:
    return any(form.fullmatch(link) for form in (_PAGE, _NUMBER, _ADDRESS))


def _said(link: str) -> str:
    """Where a link leads, in short: the site, the number, the address."""
    site = _PAGE.fullmatch(link)
    return site[1].removeprefix("www.") if site else link.partition(":")[2]
