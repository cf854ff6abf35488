"""What a browser is told of a card, and whether there is anything to tell.

A browser shows each push, or takes the permission away: a change that says nothing is not pushed. The page
has it when it is opened.
"""

import hashlib
import json
from dataclasses import dataclass
from urllib.parse import urlsplit

from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.face.look import Look
from chalicelib.wallets.browser.encryption import MOST
from chalicelib.words import written

NEWS_FOR_MS = WALLETS["browser"].announces_for_ms or 0
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Message:
    """`body` is JSON, below what a push takes; the next of the same `tag` takes its place. `urgent`: somebody
    at a counter waits for it."""

    body: bytes
    tag: str
    urgent: bool


def said_of(look: Look) -> str:
    """What the card has to say, in a few signs that differ when it says something else: how it stands, and
    when its holder was told something."""
    standing = written(look.values["moment"], look.own_language, look.own_language)
    return f"{hashlib.sha256(standing.encode()).hexdigest()[:16]}.{look.told_ms}"


def message_of(look: Look, before: str, icon: str, now_ms: int) -> Message | None:
    """What is new to who was told `before` (as `said_of`); None: nothing. A campaign's message goes first, as
    what it gives is said in it; a correction of one is read on the page."""
    if look.silent:
        return None
    stood, _, told = before.partition(".")
    standing, _, tells = said_of(look).partition(".")
    news = look.news is not None and not look.news.quiet and tells != told
    if news and now_ms - look.told_ms < NEWS_FOR_MS:
        return _message(look, "news", icon, urgent=False)
    return _message(look, "moment", icon, urgent=True) if standing != stood else None


def _message(look: Look, name: str, icon: str, *, urgent: bool) -> Message:
    said = written(look.values[name], look.language, look.own_language)
    page = next((urlsplit(way.url).path for way in look.ways if way.id == "page"), "")
    tag = f"{name}-{look.serial}"
    facts = {
        "title": look.organization,
        "url": f"{page}?lang={look.language}" if page else "",
        "icon": icon,
        "lang": look.language,
        "tag": tag,
    }
    room = MOST - len(_json({**facts, "text": ""}))
    return Message(_json({**facts, "text": _within(said, room)}), tag, urgent)


def _within(text: str, room: int) -> str:
    """As much of it as fits into so many bytes of JSON."""
    if len(_json(text)) - 2 <= room:
        return text
    while text and len(_json(text + _CUT)) - 2 > room:
        over = len(_json(text + _CUT)) - 2 - room
        text = text[: -max(1, over // 4)]
    return text.rstrip() + _CUT


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
