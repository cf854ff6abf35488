"""What a sale, an event or an offer moves on a card: the lots, the share of the balance, what is claimed."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, Move, Moves, back, moved, to_take
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.programme.grant import Grant, Happening, period_of
from chalicelib.domain.programme.held import choice_of, claims_of, grants_on, holds
from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, QUANTITY_MAX, Sale
from chalicelib.domain.programme.spans import cut, days_of


@dataclass(frozen=True, slots=True)
class Moved:
    """`delta` is of the main balance. `part_id`: the first part that gave."""

    moves: Moves = ()
    claims: tuple[str, ...] = ()
    delta: int = 0
    part_id: str = ""

    def plus(self, more: "Moved") -> "Moved":
        claims = (*self.claims, *more.claims)
        return Moved(
            (*self.moves, *more.moves), claims, self.delta + more.delta, self.part_id or more.part_id
        )


def given_for(
    programme: Programme,
    card: Card,
    sale: Sale,
    factor: int,
    when: Happening,
    claimed: Set[str],
    *,
    first: bool,
) -> Moved:
    """All that a sale brings: by the rules, `factor` times, and by the parts; `when` says when and by whom.

    `first`: it is the customer's first, for which a friend who was brought is thanked.
    """
    gained, rest = earned_by(programme, card, sale, when.at_ms)
    gained *= factor
    happening = replace(
        when,
        amount_minor=sale.amount_minor,
        items=sale.items,
        gained=gained,
        earned=card.earned,
        visits=card.visits,
        came=1 if sale.visits is None else sale.visits,
    )
    given = granted(programme, card, happening, claimed)
    if card.referred_by and first:
        given = given.plus(granted(programme, card, replace(happening, on="friend"), claimed))
    gained += given.delta
    main = main_moves(programme, gained, happening)
    return Moved((*main, *rest, *given.moves), given.claims, gained)


def earned_by(programme: Programme, card: Card, sale: Sale, at_ms: int) -> tuple[int, Moves]:
    """What the rules give for a sale, and the moves of the rest that they carry."""
    carrying = programme.rules.grants()
    if not carrying or sale.amount_minor is None:
        return programme.rules.earn(sale), ()
    moves = tuple(
        move
        for grant in carrying
        for move in grant.moves(card.lots, Happening("sale", at_ms, amount_minor=sale.amount_minor))
    )
    rest = tuple(each for each in moves if each.lot.unit != MAIN)
    return sum(each.n for each in moves if each.lot.unit == MAIN), rest


def main_moves(programme: Programme, gained: int, happening: Happening) -> Moves:
    """The share of what a sale brought that ends some day, or that another merchant owes."""
    until_s = programme.rules.lasts().until_s(happening.at_ms, happening.zone)
    return (
        (Move(Lot(MAIN, happening.by, 0, until_s), gained),) if gained and (until_s or happening.by) else ()
    )


def granted(programme: Programme, card: Card, happening: Happening, claimed: Set[str] = frozenset()) -> Moved:
    """What the parts give, but for what was given in its period before (`claimed`)."""
    at_ms, zone = happening.at_ms, happening.zone
    holder = Holder.of(card, at_ms, zone)
    moves: Moves = ()
    claims: list[str] = []
    delta, first = 0, ""
    for part, grant in grants_on(programme, happening.on):
        claim = f"once:{card.serial}:{grant.id}:{period_of(grant.once, at_ms, zone)}" if grant.once else ""
        if happening.part_id not in ("", part.id) or claim in claimed:
            continue
        if grant.holding and not holds(programme, holder, grant.holding):
            continue
        more = grant.moves(moved(card.lots, moves, at_ms), happening)
        if grant.unit == MAIN:
            delta += sum(each.n for each in more if each.lot.unit == MAIN)
            more = tuple(each for each in more if each.lot != Lot(MAIN))  # its own share needs no lot
        if more or (grant.unit == MAIN and delta):
            moves += more
            claims += [claim] if claim else []
            first = first or part.id
    return Moved(moves, tuple(claims), delta, first)


def taken_by_offer(
    programme: Programme,
    card: Card,
    offer: Offer,
    quantity: int,
    amount_minor: int | None,
    at_ms: int,
    zone: str,
    claimed: Set[str],
) -> Moved:
    """What `quantity` of an offer take; NotAllowed says why a card may not have them."""
    if not 1 <= quantity <= QUANTITY_MAX:
        raise InvalidInput("quantity_out_of_range", field="quantity", least=1, most=QUANTITY_MAX)
    if offer.by_amount and amount_minor is None:
        raise InvalidInput("sale_needs_amount", field="amount_minor")
    if amount_minor is not None and not 1 <= amount_minor <= AMOUNT_MINOR_MAX:
        raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
    choice = choice_of(programme, card, offer, Holder.of(card, at_ms, zone), claimed)
    wanted = amount_minor * quantity if offer.by_amount and amount_minor else quantity
    if choice.why_not is not None:
        raise NotAllowed("offer_not_ready", field="reward", why=choice.why_not)
    if quantity > choice.ready:
        raise NotAllowed("offer_not_so_often", field="quantity", most=choice.ready)
    free = [each for each in claims_of(offer, card.serial, at_ms, zone) if each not in claimed]
    moves: Moves = ()
    delta = 0
    for unit, n in offer.price:
        cost = -(-n * wanted // offer.per_minor)
        part = to_take(card.lots, unit, cost, at_ms)
        if unit == MAIN:
            delta -= cost
            there = card.balance
        else:
            there = -sum(each.n for each in part)
        if there < cost:
            most = offer.most_minor(there)
            field = "quantity" if most is None else "amount_minor"
            raise NotAllowed("offer_too_much", field=field, most=there if most is None else most)
        moves += part
    return Moved(moves, tuple(free[:quantity]), delta)


def _follows(unit: str, grants: Iterable[Grant]) -> bool:
    """Whether what is given of the unit begins where the last one ends."""
    return any(grant.follows and grant.unit == unit for grant in grants)


def moves_back(programme: Programme, card: Card, moves: Moves, at_ms: int) -> tuple[Moves, int]:
    """An entry's moves undone, rests within one whole; and what the balance gains beside: less of it is to be
    taken back where some has ended, or a carried rest was worth a whole."""
    own = Lot(MAIN)
    grants = (*programme.rules.grants(), *(g for part in programme.every_part for g in part.grants()))
    paid = [each for each in moves if each.n > 0 and each.lot.until_s and _follows(each.lot.unit, grants)]
    undone = back([each for each in moves if each not in paid], at_ms)
    for each in paid:  # it may have been paused since, or others may follow it: what is last goes
        zone = programme.merchant.zone
        before = moved(card.lots, undone, at_ms)
        undone += cut(before, each.lot.unit, days_of(each.lot, zone), at_ms, zone)
    for grant in grants:
        undone = grant.carried(card.lots, undone, at_ms=at_ms)
    ended = sum(m.n for m in moves if m.lot.unit == own.unit and m.n > 0 and m.lot.over(at_ms))
    wholes = sum(each.n for each in undone if each.lot == own)
    return tuple(each for each in undone if each.lot != own), ended + wholes
