"""How often a customer is spoken to, over all campaigns and triggers: the merchant's bounds and the wallets'.

Only messages count. A stamp's own notice does not: the customer asked for it at the counter, Google counts
updates and messages apart (three each in 24 hours), and a message adds to what Apple holds against a sender
only as far as it follows another update closely.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import Phrase, phrase
from chalicelib.domain.time.units import DAY_MINUTES, DAY_MS, HOUR_MS
from chalicelib.domain.time.wall_clock import first_ms, last_ms, local, midnight_ms, wall

PACES = tuple(pace for wallet in WALLETS.values() for pace in wallet.paces)
OPEN_MINUTES_MIN = 60  # a narrower window between quiet hours could vanish with a change of clocks
PER_DAY_MAX = min(pace.most for pace in PACES if pace.within_ms == DAY_MS)  # what every wallet shows
PER_WEEK_MAX = 7 * PER_DAY_MAX
GAP_HOURS_MAX = 7 * 24
REMEMBERED_MS = 9 * DAY_MS  # seven local days, one of them longer, and one more
REMEMBERED_MAX = PER_DAY_MAX * (REMEMBERED_MS // DAY_MS + 1)
WITHIN_REASON_MS = 31 * DAY_MS
STEPS_MAX = 100  # of one bound after another: each of those remembered passes for each bound at most once


@dataclass(frozen=True, slots=True)
class Attention:
    """How much of a customer's attention a merchant takes, over all campaigns. Minutes are of the local day;
    quiet hours may run over midnight, and equal ones are none."""

    per_day: int = 1
    per_week: int = 2
    gap_hours: int = 20
    quiet_from: int = 21 * 60
    quiet_to: int = 9 * 60


OTHER_CARD = "other_card"
"""The same person is in this campaign with another of their cards."""
OTHER_CARD_LATELY = "other_card_lately"
"""What was told on the person's other cards leaves no room now."""
HOLDING = (
    *("per_week", "per_day", "gap", *(pace.reason for pace in PACES), "quiet_hours"),
    *(OTHER_CARD_LATELY, OTHER_CARD),
)
"""The reasons for which a customer is held back."""
GIFTLESS = ("gift_had", "gift_full", "gift_gone")
"""The reasons for which a card cannot be given what the campaign gives."""
NO_WINDOW = "no_window"
"""No wallet that has the card shows modules, and the campaign says nothing else."""
WINNER = "winner"
"""The card gets the better of two wordings, once it is known which that is."""
UNTOLD = (
    *HOLDING,
    "not_yet",
    WINNER,
    "busy",
    "fault",
    "too_late",
    "no_wallet",
    "no_consent",
    NO_WINDOW,
    *GIFTLESS,
)
"""The reasons for which a customer is not told."""


@dataclass(frozen=True, slots=True)
class Held:
    """Not to be told now. `until_ms`: when nothing holds it back any more, 0: not within a month.

    `most` is the bound that is reached, where it is a number of messages or hours.
    """

    reason: str
    until_ms: int
    most: int = 0


def held_back(
    card: Card, attention: Attention, now_ms: int, zone: str, others: Iterable[Card] = ()
) -> Held | None:
    """The bound that keeps the card from being told now, in the days of `zone`; of several the longest.

    `others` are the same person's: what was told on them counts as if it were told on this one.
    """
    own = _held(card.told_ms, attention, now_ms, zone)
    times = [at_ms for other in others for at_ms in other.told_ms]
    if not times:
        return own
    held = _held([*card.told_ms, *times], attention, now_ms, zone)
    return own if held is None or own == held else Held(OTHER_CARD_LATELY, held.until_ms)


def _held(told_ms: Sequence[int], attention: Attention, now_ms: int, zone: str) -> Held | None:
    held = _longest(told_ms, attention, now_ms, zone)
    if held is None:
        return None
    until_ms = held.until_ms
    for _ in range(STEPS_MAX):
        if until_ms - now_ms > WITHIN_REASON_MS:
            break
        then = _longest(told_ms, attention, until_ms, zone)
        if then is None:
            return replace(held, until_ms=until_ms)
        until_ms = then.until_ms
    return replace(held, until_ms=0)


def held_of(reason: str, until_ms: int, attention: Attention) -> Held:
    """What was noted of a card that was held back, with the bound as it is today."""
    bounds = {
        "per_week": attention.per_week,
        "per_day": attention.per_day,
        "gap": attention.gap_hours,
        **{pace.reason: pace.most for pace in PACES},
    }
    return Held(reason, until_ms, bounds.get(reason, 0))


def held_phrase(held: Held, zone: str) -> Phrase:
    """Why the customer was not told and, as local time, when that has passed."""
    why = phrase(f"held_{held.reason}_why", n=held.most)
    if not held.until_ms:
        return phrase("held_sentence", why=why)
    return phrase("held_sentence_until", why=why, at=local(held.until_ms, zone))


def told_times(card: Card, now_ms: int) -> tuple[int, ...]:
    """The card's `told_ms` after a message at `now_ms`, without times that no bound counts any more."""
    kept = sorted(at_ms for at_ms in (*card.told_ms, now_ms) if at_ms > now_ms - REMEMBERED_MS)
    return tuple(kept[-REMEMBERED_MAX:])


def quiet_until_ms(attention: Attention, now_ms: int, zone: str) -> int:
    """When the quiet hours of `now_ms` end; 0 outside quiet hours."""
    return max((to for to in _quiet(attention, now_ms, zone)), default=0)


def check_attention(attention: Attention) -> None:
    """InvalidInput names what is out of its range."""
    for field, held, least, most in (
        ("per_day", attention.per_day, 1, PER_DAY_MAX),
        ("per_week", attention.per_week, 1, PER_WEEK_MAX),
        ("gap_hours", attention.gap_hours, 0, GAP_HOURS_MAX),
        ("quiet_from", attention.quiet_from, 0, DAY_MINUTES - 1),
        ("quiet_to", attention.quiet_to, 0, DAY_MINUTES - 1),
    ):
        if not least <= held <= most:
            raise InvalidInput("attention_out_of_range", field=field, at=field, least=least, most=most)
    if 0 < (attention.quiet_from - attention.quiet_to) % DAY_MINUTES < OPEN_MINUTES_MIN:
        raise InvalidInput("quiet_hours_too_long", field="quiet_to", least=OPEN_MINUTES_MIN)


def _longest(told_ms: Sequence[int], attention: Attention, at_ms: int, zone: str) -> Held | None:
    holding = [held for held in _bounds(told_ms, attention, at_ms, zone) if held.until_ms > at_ms]
    return max(holding, key=lambda held: held.until_ms, default=None)


def _bounds(told_ms: Sequence[int], attention: Attention, at_ms: int, zone: str) -> Iterator[Held]:
    """Each bound with the time from which it allows a message again."""
    if told_ms:
        per_day, per_week = attention.per_day, attention.per_week
        times = sorted(told_ms)
        yield Held("per_week", _days_passed(times, per_week, 7, zone), per_week)
        yield Held("per_day", _days_passed(times, per_day, 1, zone), per_day)
        yield Held("gap", times[-1] + attention.gap_hours * HOUR_MS, attention.gap_hours)
        for pace in PACES:
            if len(times) >= pace.most:
                yield Held(pace.reason, times[-pace.most] + pace.within_ms, pace.most)
    yield Held("quiet_hours", max(_quiet(attention, at_ms, zone), default=0))


def _days_passed(times: Sequence[int], most: int, days: int, zone: str) -> int:
    """The midnight from which fewer than `most` lie within so many local days, that day among them."""
    if len(times) < most:
        return 0
    return midnight_ms(local(times[-most], zone).date() + timedelta(days=days), zone)


def _quiet(attention: Attention, at_ms: int, zone: str) -> Iterable[int]:
    """The ends of those quiet hours that `at_ms` lies in. An hour that comes twice is quiet both times."""
    begins, ends = attention.quiet_from, attention.quiet_to
    if begins == ends:
        return
    today = local(at_ms, zone).date()
    for day in (today - timedelta(days=1), today):
        from_ms, to_ms = _quiet_hours(begins, ends if begins < ends else ends + DAY_MINUTES, day, zone)
        if from_ms <= at_ms < to_ms:
            yield to_ms


@lru_cache(maxsize=256)  # the same days for all customers
def _quiet_hours(begins: int, ends: int, day: date, zone: str) -> tuple[int, int]:
    return first_ms(wall(day, begins), zone), last_ms(wall(day, ends), zone)
