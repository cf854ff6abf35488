"""What Google Wallet reminds of by itself: an offer and a membership card that end soon, each once.

https://developers.google.com/wallet/retail/offers/use-cases/offer-expiration-notification
https://developers.google.com/wallet/generic/use-cases/notifications
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from infra.local.phone.android.beside import at_ms
from infra.local.phone.android.face import said
from infra.local.phone.says import says

HOUR_MS = 3_600_000
BEFORE_END_MS = 48 * HOUR_MS
BEFORE_START_MS = 24 * HOUR_MS
ON_PHONE_MS = 12 * HOUR_MS  # Google says "some hours"; an older page said twelve
QUIET = (22, 6)  # from, to: hours of the phone's clock, which here is UTC


@dataclass(frozen=True, slots=True)
class Reminder:
    """`key` names what it was of: the same end is reminded of once."""

    key: str
    serial: str
    title: str
    text: str


def due(cards: Sequence[Mapping[str, Any]], now_ms: int, language: str, told: Set[str]) -> list[Reminder]:
    """Those that ring now; what falls into the night waits for the morning."""
    hour = datetime.fromtimestamp(now_ms / 1000, UTC).hour
    if hour >= QUIET[0] or hour < QUIET[1]:
        return []
    found = (each for card in cards for each in _of(card, now_ms, language))
    return [each for each in found if each.key not in told]


def _of(card: Mapping[str, Any], now_ms: int, language: str) -> Iterator[Reminder]:
    held = card["object"]
    if held.get("state", "ACTIVE") != "ACTIVE" or now_ms - card["saved_ms"] < ON_PHONE_MS:
        return
    times = held.get("validTimeInterval", {})
    title = said(card["class"], "title", language) or said(held, "cardTitle", language)
    serial = str(held["id"]).partition(".")[2]
    if _reminds_of_end(card.get("kind", ""), held) and "end" in times:
        end_ms = at_ms(times["end"]["date"])
        if end_ms - BEFORE_END_MS <= now_ms < end_ms:
            left = (end_ms - now_ms) // (24 * HOUR_MS)
            day = "ends_today" if _same_day(end_ms, now_ms) else "ends_tomorrow"
            text = says(day if left < 1 else "ends_in_days", language, n=left + 1)
            yield Reminder(f"{held['id']} {end_ms}", serial, title, text)
    elif held.get("notifications", {}).get("upcomingNotification", {}).get("enableNotification"):
        start_ms = at_ms(times["start"]["date"]) if "start" in times else 0
        if start_ms - BEFORE_START_MS <= now_ms < start_ms:
            yield Reminder(f"{held['id']} {start_ms}", serial, title, says("available", language))


def _reminds_of_end(kind: str, held: Mapping[str, Any]) -> bool:
    if kind == "offerObject":
        return not held.get("disableExpirationNotification")
    if kind == "genericObject":
        asked = held.get("notifications", {}).get("expiryNotification", {})
        return bool(asked.get("enableNotification"))
    return False


def _same_day(one_ms: int, other_ms: int) -> bool:
    return one_ms // (24 * HOUR_MS) == other_ms // (24 * HOUR_MS)
