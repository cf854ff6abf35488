"""Membership: what is paid for a time is paused, goes on, and is withdrawn from within fourteen days."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Moves, moved
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Change, Entry, EntryKind, Origin
from chalicelib.domain.ledger.ledger import refuse_unusable, reverse, written
from chalicelib.domain.programme.held import as_of, offers_of
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.spans import ahead, days_of, pause_of, paused, resumed, spans
from chalicelib.domain.text import Said
from chalicelib.domain.time.wall_clock import local, midnight_ms

WITHDRAW_DAYS = 14  # EU 2011/83, article 9: the day of the contract does not count


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What goes back to who leaves: of `paid_minor` for `of_days` the part for the days that are not over.

    `taken`: how often which offer of the membership was used.
    """

    payment: Entry
    paid_minor: int
    back_minor: int
    used_days: int
    of_days: int
    last_day: date
    taken: tuple[tuple[Said, int], ...] = ()


def membership_of(programme: Programme, part_id: str, field: str = "part") -> Membership:
    """The membership of this id; InvalidInput says which there are."""
    there = {part.id: part for part in programme.parts if isinstance(part, Membership)}
    if part_id not in there:
        raise InvalidInput("membership_unknown", field=field, parts=", ".join(there) or "-")
    return there[part_id]


def pause(card: Card, programme: Programme, part_id: str, months: int, origin: Origin) -> Change:
    """The card without the membership from tomorrow on for so many months, which are added to its end."""
    plan, zone, at_ms = membership_of(programme, part_id), programme.merchant.zone, origin.at_ms
    refuse_unusable(card, at_ms)
    if not plan.pause_months:
        raise NotAllowed("membership_no_pause", field="part", name=plan.name)
    if not 1 <= months <= plan.pause_months:
        raise InvalidInput(
            "number_out_of_range", field="months", at="months", least=1, most=plan.pause_months
        )
    card = as_of(programme.settled(card), at_ms)
    there = spans(card.lots, plan.id, at_ms)
    if not there:
        raise NotAllowed("membership_none", field="part", name=plan.name)
    if not all(each.lot.until_s for each in there):
        raise NotAllowed("membership_for_good", field="part", name=plan.name)
    gap = pause_of(card.lots, plan.id, at_ms)
    if gap is not None:
        raise NotAllowed("membership_paused", field="part", name=plan.name, day=_day(gap[1], zone))
    moves = paused(card.lots, plan.id, at_ms, zone, months)
    if not moves:
        raise NotAllowed("membership_last_day", field="part", name=plan.name)
    return _moved(card, "pause", plan, months, origin, moves)


def resume(card: Card, programme: Programme, part_id: str, origin: Origin) -> Change:
    """The card with the membership going on today."""
    plan, zone = membership_of(programme, part_id), programme.merchant.zone
    refuse_unusable(card, origin.at_ms)
    card = as_of(programme.settled(card), origin.at_ms)
    moves = resumed(card.lots, plan.id, origin.at_ms, zone)
    if not moves:
        raise NotAllowed("membership_not_paused", field="part", name=plan.name)
    return _moved(card, "resume", plan, 0, origin, moves)


def payment_in(entries: Iterable[Entry], part_id: str) -> Entry | None:
    """The latest payment for a part among a card's entries, newest first, that was not taken back."""
    back: set[str] = set()
    for entry in entries:
        back.add(entry.reverses)
        paid = entry.kind == "give" and entry.reward == part_id and entry.amount_minor
        if paid and entry.id not in back:
            return entry
    return None


def withdrawal_of(
    card: Card, programme: Programme, payment: Entry, entries: Iterable[Entry], at_ms: int
) -> Withdrawal:
    """What a withdrawal from `payment` comes to now, `entries` being the card's; NotAllowed where it is of no
    membership, or too long ago."""
    if payment.kind != "give" or not payment.amount_minor:
        raise NotAllowed("withdrawal_of_other", field="id")
    plan, zone = membership_of(programme, payment.reward, "id"), programme.merchant.zone
    made = local(payment.scanned_ms or payment.at_ms, zone).date()
    last_day = made + timedelta(days=WITHDRAW_DAYS)
    if at_ms >= midnight_ms(last_day + timedelta(days=1), zone):
        raise NotAllowed("withdrawal_over", field="id", name=plan.name, day=last_day)
    lots = [each.lot for each in payment.moves if each.lot.unit == plan.id]
    of_days = sum(days_of(lot, zone) for lot in lots if lot.until_s)
    _, undone = reverse(card, programme, payment, Origin("", "", "", at_ms))
    after = moved(card.lots, undone.moves, at_ms)
    unused = ahead(card.lots, plan.id, at_ms, zone) - ahead(after, plan.id, at_ms, zone)
    back_minor = payment.amount_minor if not of_days else -(-payment.amount_minor * unused // of_days)
    taken = _taken(programme, plan, payment, entries)
    return Withdrawal(payment, payment.amount_minor, back_minor, of_days - unused, of_days, last_day, taken)


def _taken(
    programme: Programme, plan: Membership, payment: Entry, entries: Iterable[Entry]
) -> tuple[tuple[Said, int], ...]:
    """Which offers of the membership were used since it was paid, and how often."""
    held = list(entries)
    back = {entry.reverses for entry in held}
    used = Counter[str]()
    for entry in held:
        if entry.kind == "redeem" and entry.version_ms > payment.version_ms and entry.id not in back:
            used[entry.reward] += entry.quantity
    mine = (offer for offer in offers_of(programme) if offer.holding == plan.id)
    return tuple((offer.name, used[offer.id]) for offer in mine if used[offer.id])


def withdraw(card: Card, programme: Programme, back: Withdrawal, origin: Origin) -> Change:
    """The card as one that never had what was paid for, but for the days that were used; the entry says what
    money went back."""
    changed, entry = reverse(card, programme, back.payment, origin)
    return changed, replace(entry, amount_minor=back.back_minor)


def _moved(
    card: Card, kind: EntryKind, plan: Membership, months: int, origin: Origin, moves: Moves
) -> Change:
    changed, entry = written(card, kind, 0, origin, moves)
    return changed, replace(entry, reward=plan.id, quantity=months)


def _day(at_s: int, zone: str) -> date:
    return local(at_s * 1000, zone).date()
