"""A campaign's message as Google keeps it: which to add, and which it takes the place of. Pure.

https://developers.google.com/wallet/reference/rest/v1/Message
Google keeps at most ten on a card, and never looks whether an id is there already: an id of
ours, read back before a message is added, is what keeps a retry from telling anybody twice.
"""

from collections.abc import Sequence

from chalicelib import words
from chalicelib.domain.face.look import Look, Moment, Notice, with_values
from chalicelib.domain.text import phrase
from chalicelib.wallets.google.localized import Json, localized

MOST = 10
AND_NOTIFY = "TEXT_AND_NOTIFY"
QUIET = "TEXT"
MOMENT = "moment."  # how the ids of our moments begin; a campaign's id has no dot


def message_id(look: Look) -> str:
    """The id of one telling: the same notice told again later has another id."""
    return f"{look.news.id}.{look.told_ms}" if look.news else ""


def message_of(look: Look, news: Notice, kind: str) -> Json:
    """The look's news in the phone's language where it has that, else in the customer's, else in the
    programme's own; its merge fields filled for this card."""
    message: Json = {"id": message_id(look), "messageType": kind}
    for name, text in (("header", news.title), ("body", news.text)):
        if any(text.values()):
            said = with_values(text, look.merged)
            message[name] = words.say(said, look.language, look.own_language)
            message[f"localized{name.title()}"] = localized(said, look.language, look.own_language)
    return message


def moment_id(look: Look) -> str:
    return f"{MOMENT}{look.moment.id}" if look.moment else ""


def moment_of(look: Look, moment: Moment, kind: str) -> Json:
    """That a reward is ready or was taken, as a message."""
    header = phrase("pass_moment")
    return {
        "id": moment_id(look),
        "messageType": kind,
        "header": words.say(header, look.language, look.own_language),
        "localizedHeader": localized(header, look.language, look.own_language),
        "body": words.say(moment.said, look.language, look.own_language),
        "localizedBody": localized(moment.said, look.language, look.own_language),
    }


def without_old_moments(look: Look, held: Sequence[Json]) -> list[Json]:
    """The messages without what was to celebrate before, and is over."""
    ours = moment_id(look)
    return [
        message
        for message in held
        if message.get("id") == ours or not str(message.get("id", "")).startswith(MOMENT)
    ]


def knows(held: Sequence[Json], id_: str) -> bool:
    return any(message.get("id") == id_ for message in held)


def others_of_telling(look: Look, held: Sequence[Json]) -> list[Json]:
    """Messages of the same telling in other words, which `look` corrects."""
    ours = message_id(look)
    ending = f".{look.told_ms}"
    return [
        message
        for message in held
        if str(message.get("id", "")).endswith(ending) and message.get("id") != ours
    ]


def kept_quietly(messages: Sequence[Json]) -> list[Json]:
    """The messages, marked so that writing them again notifies nobody."""
    return [{**message, "messageType": QUIET} for message in messages]


def room_for_one(held: Sequence[Json]) -> list[Json]:
    """The messages without the oldest, so that one more fits; those that others wrote count as new."""
    spare = len(held) - (MOST - 1)
    oldest = sorted(range(len(held)), key=lambda place: _told_ms(held[place]))[: max(0, spare)]
    return [message for place, message in enumerate(held) if place not in oldest]


def _told_ms(message: Json) -> float:
    _, _, told = str(message.get("id", "")).rpartition(".")
    return int(told) if told.isascii() and told.isdecimal() else float("inf")
