"""A balance from before comes onto a card, and what nobody has taken of it can go again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, Move, Moves
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Change, Entry, Origin
from chalicelib.domain.ledger.ledger import refuse_unusable, reverse, written
from chalicelib.domain.ledger.moves import main_moves
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import as_of
from chalicelib.domain.programme.parts.standing import Standing
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.regulars import Regular, membership_in, tier_of
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.time.wall_clock import midnight_ms


def bring(card: Card, programme: Programme, regular: Regular, origin: Origin) -> Change:
    """The card and entry after what the list says: no sale, so no visit, no bonus and no friend."""
    refuse_unusable(card, origin.at_ms)
    card = as_of(programme.settled(card), origin.at_ms)
    if card.balance + regular.balance > BALANCE_MAX:
        raise NotAllowed("balance_full", most=BALANCE_MAX)
    happening = Happening("import", origin.at_ms, origin.zone)
    standing, earned = _standing(card, programme, regular, happening)
    moves = (
        *main_moves(programme, regular.balance, happening),
        *standing,
        *_membership(card, programme, regular, origin),
    )
    changed, entry = written(card, "import", regular.balance, origin, moves)
    changed = replace(changed, earned=changed.earned + earned, swept_ms=changed.version_ms)
    return changed, replace(entry, quantity=regular.balance, brings=earned)


def taken_since(entry: Entry, newer: Iterable[Entry]) -> int:
    """What was redeemed after `entry` and not handed back: it took of what was brought first."""
    held = list(newer)
    back = {each.reverses for each in held if each.kind == "reversal"}
    redeemed = (each for each in held if each.kind == "redeem" and each.id not in back)
    return min(entry.delta, sum(-each.delta for each in redeemed))


def unbring(card: Card, programme: Programme, entry: Entry, taken: int, origin: Origin) -> Change:
    """The card and entry after as much of `entry` went as nobody has `taken`: never below zero."""
    now = as_of(programme.settled(card), origin.at_ms)
    left = max(0, min(entry.delta - taken, now.balance))
    there = {each.lot: each.n for each in now.lots}
    moves = []
    for each in entry.moves:
        most = min(each.n, there.get(each.lot, 0))
        moves.append(Move(each.lot, max(0, min(most, left) if each.lot.unit == MAIN else most)))
    changed, undone = reverse(
        card, programme, replace(entry, delta=left, moves=tuple(m for m in moves if m.n)), origin
    )
    return replace(changed, swept_ms=changed.version_ms), undone


def _standing(card: Card, programme: Programme, regular: Regular, happening: Happening) -> tuple[Moves, int]:
    """What lifts the card to its tier, no further: earned for ever, or for as long as it counts here."""
    tier = tier_of(programme, regular.tier)
    if tier is None:
        return (), 0
    standing = Standing(programme.tiers, programme.tier_months, programme.tier_grace_days)
    grants = standing.grants()
    if not grants:
        return (), max(0, tier.least - card.earned)
    had = sum(m.n for m in card.lots if m.lot.unit == standing.id and m.lot.live(happening.at_ms))
    until_s = grants[0].lasts.until_s(happening.at_ms, happening.zone)
    lacks = tier.least - had
    return ((Move(Lot(standing.id, "", 0, until_s), lacks),) if lacks > 0 else ()), 0


def _membership(card: Card, programme: Programme, regular: Regular, origin: Origin) -> Moves:
    """Until the end of its last day; nothing where it is over, or the card has a longer one."""
    part = membership_in(programme)
    if part is None or not regular.member_until:
        return ()
    until_s = midnight_ms(date.fromisoformat(regular.member_until) + timedelta(days=1), origin.zone) // 1000
    ends = [m.lot.until_s or until_s for m in card.lots if m.lot.unit == part.id and m.n > 0]
    if until_s * 1000 <= origin.at_ms or any(end >= until_s for end in ends):
        return ()
    return (Move(Lot(part.id, "", origin.at_ms // 1000, until_s), 1),)
