"""Cues: what a card's latest change is announced by, and what is about to end on it.

"+cake:<version>": that version gave a cake. "!cake:<version>": with it the last days of the cake began.
"?:<version>": with it the customer has an answer to what went wrong.
"""

from collections.abc import Iterable, Mapping

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Moves
from chalicelib.domain.card.unused import shown_day
from chalicelib.domain.face.look import Line
from chalicelib.domain.programme.grant import REST
from chalicelib.domain.programme.offer import Amount
from chalicelib.domain.programme.parts.part import ENDING, Holder, Part
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.text import Phrase, Said, phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local

GIVEN, ENDS, ANSWERED = "+", "!", "?"
BALANCE = "balance_ends"  # the line of what ends of the balance
UNUSED = "unused"  # and that of a card which ends as a whole
SOON_MS = 14 * DAY_MS


def given_cue(moves: Moves, version_ms: int) -> str:
    """The cue of a change that gave something; "" where it gave nothing of another unit."""
    units = (each.lot.unit for each in moves if each.n > 0)
    unit = next((unit for unit in units if unit != MAIN and not unit.startswith(REST)), "")
    return f"{GIVEN}{unit}:{version_ms}" if unit else ""


def answered_cue(version_ms: int) -> str:
    return f"{ANSWERED}:{version_ms}"


def ending(parts: Iterable[Part], rules: Rules, holder: Holder) -> dict[str, Said]:
    """What is in its last days, by its line, and what it is called."""
    found: dict[str, Said] = {}
    for part in parts:
        for shown in part.lines(holder):
            if shown.rank == ENDING:
                units = {unit.id: unit.name for unit in part.units()}
                own = shown.value if isinstance(shown.value, Phrase | Mapping) else shown.label
                found[shown.id] = units.get(shown.id, own)
    n, ends_ms = _balance_ending(holder)
    return found if ends_ms is None else {**found, BALANCE: rules.counted(n)}


def balance_line(rules: Rules, holder: Holder) -> tuple[Line, ...]:
    """So much of the balance ends within two weeks, on this day."""
    n, ends_ms = _balance_ending(holder)
    if ends_ms is None:
        return ()
    day = local(ends_ms - 1, holder.zone).date()
    label = phrase("balance_ends", counted=rules.counted(n))
    return (Line(BALANCE, label, phrase("ends_on", day=day), ends_ms=ends_ms, last_day=day),)


def unused_line(card: Card, zone: str) -> tuple[Line, ...]:
    """That the card ends for want of use, and on which day."""
    day = shown_day(card, zone)
    if day is None:
        return ()
    return (Line(UNUSED, phrase("face_unused"), phrase("face_unused_ends", day=day), behind=True),)


def _balance_ending(holder: Holder) -> tuple[int, int | None]:
    ends_ms = holder.ends_ms(MAIN)
    if ends_ms is None or ends_ms - holder.at_ms > SOON_MS:
        return 0, None
    first = (each for each in holder.lots if each.lot.unit == MAIN and each.lot.until_s * 1000 == ends_ms)
    return sum(each.n for each in first), ends_ms


def cue_said(card: Card, parts: Iterable[Part], rules: Rules, holder: Holder) -> Phrase | None:
    """What the card's cue says; None where there is none, or what it is of is there no more.

    What a campaign gives is told by its message.
    """
    kind, unit = card.cue[:1], card.cue[1:].rpartition(":")[0]
    parts = tuple(parts)
    if kind == ANSWERED:
        return phrase("face_answered")
    if kind == GIVEN and card.swept_ms != card.version_ms and holder.held(unit) > 0:
        name = next((name for part in parts if (name := _waits(part, unit)) is not None), None)
        return None if name is None else phrase("face_given", name=name)
    if kind == ENDS:
        last = ending(parts, rules, holder).get(unit)
        ends_ms = holder.ends_ms(MAIN if unit == BALANCE else unit)
        if last is not None and ends_ms is not None:
            return phrase("face_ending", name=last, day=local(ends_ms - 1, holder.zone).date())
    return None


def _waits(part: Part, unit: str) -> Said | None:
    """What a unit is called that is a right of its own; None for what is only counted, such as credit."""
    whole = any(
        offer.price == ((unit, 1),) and not (isinstance(offer.effect, Amount) and offer.by_amount)
        for offer in part.offers()
    )
    held = whole or part.costs_minor() > 0
    return next((each.name for each in part.units() if each.id == unit and held), None)
