"""The ledger: what a sale, a reward, an event or a mistake makes of a card, and the entry that says so.

A balance is the sum of its entries' deltas. A correction is a further entry, never an edit.
"""

from collections.abc import Set
from dataclasses import replace

from chalicelib.domain.card.card import Card, Owed, touched
from chalicelib.domain.card.erased import refuse_erased
from chalicelib.domain.card.lots import LOTS_MAX, MAIN, Moves, moved, to_take
from chalicelib.domain.card.replaced import refuse_replaced
from chalicelib.domain.currencies import most_minor
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Change, Entry, EntryKind, Origin, entry_id
from chalicelib.domain.ledger.keys import sale_key
from chalicelib.domain.ledger.moves import given_for, granted, moves_back, taken_by_offer
from chalicelib.domain.ledger.summary import brought, taken_back
from chalicelib.domain.programme.changes import owed
from chalicelib.domain.programme.cue import given_cue
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import as_of, factor_of, offers_of
from chalicelib.domain.programme.offer import Give, Offer
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.pool import CODE
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX, QUANTITY_MAX, Sale
from chalicelib.domain.programme.sale.bonus import factor_at, refuse_clockless
from chalicelib.domain.programme.sale.discount import is_discount
from chalicelib.domain.programme.sale.earning import VISITS_MAX
from chalicelib.domain.programme.sale.limits import (
    check,
    check_clock,
    check_offline_redemption,
    remembered,
)


def earn(
    card: Card, programme: Programme, sale: Sale, origin: Origin, claimed: Set[str] = frozenset()
) -> Change:
    """The card and entry after `sale`; `claimed` has happened before, and is not given again."""
    refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    currency = programme.merchant.currency
    if sale.amount_minor is not None and not 1 <= sale.amount_minor <= most_minor(currency):
        raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=most_minor(currency))
    if sale.visits is not None and not 1 <= sale.visits <= VISITS_MAX:
        raise InvalidInput("visits_out_of_range", field="visits", least=1, most=VISITS_MAX)
    if origin.clockless:
        refuse_clockless(programme, origin.scanned_ms)
    if not origin.allowed_by:
        check(
            programme.limits,
            sale.amount_minor,
            card.scanned_ms,
            currency=currency,
            made_ms=origin.scanned_ms,
            outlet=origin.outlet,
            zone=origin.zone,
        )
    card = as_of(programme.settled(card), origin.at_ms)
    factor = factor_at(programme.bonuses, origin.scanned_ms, origin.zone)
    factor *= factor_of(programme, Holder.of(card, origin.scanned_ms, origin.zone))
    when = Happening("sale", origin.scanned_ms, origin.zone, origin.owed_by)
    gives = given_for(programme, card, sale, factor, when, claimed, first=not card.visits)
    if card.balance + gives.delta > BALANCE_MAX:
        raise NotAllowed("balance_full", most=BALANCE_MAX)
    if programme.limits.count_scans:
        card = replace(card, scanned_ms=remembered(card.scanned_ms, origin.scanned_ms))
    changed, entry = written(card, "earn", gives.delta, origin, gives.moves, gives.claims)
    entry = replace(
        entry,
        visits=sale.visits,
        amount_minor=sale.amount_minor,
        items=sale.items,
        first=not card.visits,
        factor=factor,
        edition=changed.edition,
        least_minor=0 if origin.allowed_by else programme.limits.spend_minor_min,
    )
    return brought(changed, entry), entry


def redeem(card: Card, programme: Programme, reward_id: str, quantity: int, origin: Origin) -> Change:
    """The card and entry after taking `quantity` of a reward; the rest of the balance stays."""
    refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    card = as_of(programme.settled(card), origin.at_ms)
    if programme.reward(reward_id) is None and not owed.of(reward_id, card.owed):
        choices = ", ".join(
            [*(r.id for r in programme.rules.rewards()), *(o.id for o in offers_of(programme))]
        )
        raise InvalidInput("reward_unknown", field="reward", rewards=choices)
    if not 1 <= quantity <= QUANTITY_MAX:
        raise InvalidInput("quantity_out_of_range", field="quantity", least=1, most=QUANTITY_MAX)
    cost = programme.price(card, reward_id, quantity)
    if cost is None:
        raise NotAllowed("reward_withdrawn", field="quantity")
    check_offline_redemption(programme.limits, cost, made_ms=origin.scanned_ms, now_ms=origin.at_ms)
    if card.balance < cost:
        raise NotAllowed("reward_not_reached", field="reward", needed=cost, balance=card.balance)
    card = replace(card, owed=owed.less(card.owed, reward_id, quantity), taken=reward_id)
    share = to_take(card.lots, MAIN, cost, origin.at_ms)
    changed, entry = written(card, "redeem", -cost, origin, share)
    entry = replace(entry, reward=reward_id, quantity=quantity)
    return brought(changed, entry), entry


def take_offer(
    card: Card,
    programme: Programme,
    offer: Offer,
    quantity: int,
    amount_minor: int | None,
    origin: Origin,
    claimed: Set[str] = frozenset(),
    code: str = "",
) -> Change:
    """The card and entry after a till did what `offer` says; `amount_minor` where it takes off money, `code`
    the claim of the code that is handed out.

    `claimed` are this offer's claims that were there before: they are not free.
    """
    refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    card = as_of(programme.settled(card), origin.at_ms)
    taken = taken_by_offer(
        programme, card, offer, quantity, amount_minor, origin.scanned_ms, origin.zone, claimed
    )
    check_offline_redemption(
        programme.limits, max(1, -taken.delta), made_ms=origin.scanned_ms, now_ms=origin.at_ms
    )
    codes = (code,) if code else ()
    claims = (*taken.claims, *codes, *_of_the_sale(card, offer, origin, claimed))
    changed, entry = written(card, "redeem", taken.delta, origin, taken.moves, claims)
    jar = quantity if isinstance(offer.effect, Give) else 0
    entry = replace(entry, reward=offer.id, quantity=quantity, amount_minor=amount_minor, jar=jar)
    return brought(changed, entry), entry


def _of_the_sale(card: Card, offer: Offer, origin: Origin, claimed: Set[str]) -> tuple[str, ...]:
    """A sale has one discount on a card, whichever till is first; one that names no sale sees to it."""
    if not origin.sale_id or not is_discount(offer):
        return ()
    claim = f"discount:{sale_key(origin.outlet, origin.sale_id, origin.sale_day, card.serial)}"
    if claim in claimed:
        raise NotAllowed("offer_one_discount", field="reward")
    return (claim,)


def give(
    card: Card, programme: Programme, happening: Happening, origin: Origin, claimed: Set[str] = frozenset()
) -> Change:
    """The card and entry after `happening`; NotAllowed where no part has anything to give for it."""
    refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    card = as_of(programme.settled(card), origin.at_ms)
    given = granted(programme, card, happening, claimed)
    if not given.moves and not given.delta:
        raise NotAllowed("nothing_to_give", field="part")
    if card.balance + given.delta > BALANCE_MAX:
        raise NotAllowed("balance_full", most=BALANCE_MAX)
    changed, entry = written(card, "give", given.delta, origin, given.moves, given.claims)
    part_id = happening.part_id or given.part_id
    return changed, replace(
        entry, reward=part_id, quantity=happening.times, amount_minor=happening.amount_minor
    )


def reverse(card: Card, programme: Programme, entry: Entry, origin: Origin) -> Change:
    """The card and entry after taking `entry` (a sale as it stands) back; `origin.key` is its `reversal_key`.

    A reward that is handed back is again what it was, at what it cost then.

    Allowed on a voided card and below zero: the money has gone back, the history has to say so.
    """
    if entry.kind == "reversal":
        raise NotAllowed("reversal_of_reversal", field="id")
    if entry.kind == "correction":
        raise NotAllowed("reversal_of_correction", field="id")
    if entry.kind in ("pause", "resume"):
        raise NotAllowed("reversal_of_pause", field="id")
    if entry.kind == "earn" and entry.scanned_ms in card.scanned_ms:
        counted = list(card.scanned_ms)
        counted.remove(entry.scanned_ms)
        card = replace(card, scanned_ms=tuple(counted))
    card = as_of(_owed_again(programme.settled(card), programme, entry), origin.at_ms)
    moves, beside = moves_back(programme, card, entry.moves, origin.at_ms)
    free = tuple(claim for claim in entry.claims if not claim.startswith(CODE))
    changed, undone = written(taken_back(card, entry), "reversal", beside - entry.delta, origin, moves, free)
    return changed, replace(
        undone,
        reverses=entry.id,
        reward=entry.reward,
        quantity=entry.quantity,
        jar=-entry.jar,
        spends=-entry.spends,
        allowance=entry.allowance,
        budget=entry.budget,
        sale_id=entry.sale_id,
        sale_day=entry.sale_day,
    )


def refuse_unshown(card: Card, origin: Origin) -> None:
    """NotAllowed unless the card is in use, and the code that was shown is the one it has."""
    refuse_unusable(card, origin.scanned_ms)
    if origin.code_number is not None:
        refuse_replaced(card, origin.code_number, origin.scanned_ms)


def refuse_unusable(card: Card, made_ms: int) -> None:
    """NotAllowed with the reason when the card was voided or had expired when this was made. An erased card
    takes nothing more, whenever it was made: whoever it was wants nothing kept."""
    refuse_erased(card)
    if card.state == "voided" and made_ms >= card.voided_ms:
        raise NotAllowed("card_voided", field="barcode")
    if card.expired(made_ms):
        raise NotAllowed("card_expired", field="barcode")


def _owed_again(card: Card, programme: Programme, entry: Entry) -> Card:
    reward = programme.reward(entry.reward)
    cost = -entry.delta // entry.quantity if entry.kind == "redeem" and entry.quantity else 0
    if not cost or (reward is not None and cost >= reward.cost):
        return card
    withdrawn = (each for former in programme.former for each in former.rewards if each.id == entry.reward)
    reward = reward or next(withdrawn, None)
    if reward is None:
        return card
    return replace(card, owed=(*card.owed, Owed(reward.id, reward.name, cost, entry.quantity)))


def written(
    card: Card,
    kind: EntryKind,
    delta: int,
    origin: Origin,
    moves: Moves = (),
    claims: tuple[str, ...] = (),
) -> Change:
    """The card with `delta` and `moves` more, and the entry that says so."""
    balance = card.balance + delta
    taken = card.taken if kind == "redeem" else ""
    lots = moved(card.lots, moves, origin.at_ms) if moves else card.lots
    if len(lots) > max(LOTS_MAX, len(card.lots)):
        raise NotAllowed("lots_full", most=LOTS_MAX)
    card = replace(card, balance=balance, owed=owed.payable(card.owed, balance), taken=taken, lots=lots)
    changed = touched(replace(card, looked_ms=0), origin.at_ms)
    if kind in ("earn", "give", "redeem"):
        changed = replace(changed, cue=given_cue(moves, changed.version_ms))
    merchant_id = origin.owed_by or card.merchant_id
    entry = Entry(
        id=entry_id(merchant_id, origin.key),
        serial=card.serial,
        merchant_id=merchant_id,
        kind=kind,
        delta=delta,
        balance_after=changed.balance,
        at_ms=origin.at_ms,
        version_ms=changed.version_ms,
        by=origin.by,
        content=origin.content,
        outlet=origin.outlet,
        sale_id=origin.sale_id,
        sale_day=origin.sale_day,
        scanned_ms=origin.scanned_ms,
        allowed_by=origin.allowed_by,
        sent_by=origin.sent_by,
        said_ms=origin.said_ms,
        moves=moves,
        claims=claims,
    )
    return changed, entry
