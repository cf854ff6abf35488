"""Correction: a sale that was amended, or came back in part, as a further entry of the difference.

What counts is the sale as it stands: its first entry, or what the latest correction made of it. The amended
sale brings what it would have brought by the rules, the bonus and the time of the sale, so that no way of
splitting, amending or returning a bill brings more or less than the bill itself.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, Move, Moves, moved
from chalicelib.domain.currencies import most_minor
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Change, Entry, Origin
from chalicelib.domain.ledger.ledger import refuse_unusable, written
from chalicelib.domain.ledger.moves import Moved, given_for, moves_back
from chalicelib.domain.ledger.summary import amended, taken_back, visits_of
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import as_of, grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, BALANCE_MAX, Items, Sale
from chalicelib.domain.programme.sale.earning import VISITS_MAX


@dataclass(frozen=True, slots=True)
class Amendment:
    """What the sale is now, or what of it came back; None: as it was."""

    visits: int | None = None
    amount_minor: int | None = None
    returned_visits: int | None = None
    returned_minor: int | None = None
    items: Items | None = None
    returned_items: Items | None = None

    def __post_init__(self) -> None:
        _in_range("visits", self.visits, 0, VISITS_MAX)
        _in_range("returned_visits", self.returned_visits, 1, VISITS_MAX)
        _in_range("amount_minor", self.amount_minor, 0, AMOUNT_MINOR_MAX)
        _in_range("returned_minor", self.returned_minor, 1, AMOUNT_MINOR_MAX)
        whole = (self.visits, self.amount_minor, self.items)
        back = (self.returned_visits, self.returned_minor, self.returned_items)
        if _given(whole) == _given(back):
            raise InvalidInput("correction_unclear", field="amount_minor")

    @property
    def returned(self) -> bool:
        return _given((self.returned_visits, self.returned_minor, self.returned_items))


def standing(earned: Entry, latest: Entry | None) -> Entry:
    """The sale's first entry as if it had been made as its latest correction says."""
    if latest is None:
        return earned
    return replace(
        earned,
        visits=latest.visits,
        amount_minor=latest.amount_minor,
        items=latest.items,
        delta=latest.brings,
        moves=latest.made,
        claims=(*earned.claims, *latest.claims),
    )


def as_corrected(entries: Iterable[Entry]) -> list[Entry]:
    """The same entries, each sale among them as it stands after its latest correction among them."""
    held = list(entries)
    latest: dict[str, Entry] = {}
    for entry in sorted(held, key=lambda entry: entry.version_ms):
        if entry.kind == "correction":
            latest[entry.corrects] = entry
    return [standing(entry, latest.get(entry.id)) for entry in held]


def amended_sale(stands: Entry, programme: Programme, asked: Amendment) -> Sale | None:
    """What a sale is after `asked`, "nothing" with a zero in it; None where this does not concern it: a stamp
    card of the same sale knows of no amount."""
    visits, amount_minor = stands.visits, stands.amount_minor
    by_amount = amount_minor is not None and programme.rules_of(stands.edition).earning("").per_amount
    if amount_minor is not None:
        amount_minor = _less("returned_minor", amount_minor, asked.amount_minor, asked.returned_minor)
        _in_range("amount_minor", amount_minor, 0, most_minor(programme.merchant.currency))
    if visits is not None or not by_amount:
        visits = _less("returned_visits", visits_of(stands), asked.visits, asked.returned_visits)
        if stands.visits is None and visits == visits_of(stands):
            visits = None
    items = _items_less(stands.items, asked)
    same = (visits, amount_minor, items) == (stands.visits, stands.amount_minor, stands.items)
    return None if same else Sale(visits, amount_minor, items)


def comes_to_nothing(sale: Sale) -> bool:
    """Whether all of it came back, which is a reversal."""
    return sale.visits == 0 or sale.amount_minor == 0


def correct(
    card: Card,
    programme: Programme,
    earned: Entry,
    latest: Entry | None,
    sale: Sale,
    origin: Origin,
    *,
    returned: bool,
    claimed: Set[str] = frozenset(),
) -> Change:
    """The card and entry after the sale that `earned` began and `latest` corrected became `sale`: what it
    brought goes back and what it brings is given, at once.

    What it takes back may leave the card below zero, and is taken back from a card out of use too.
    """
    stands = standing(earned, latest)
    _in_range("amount_minor", sale.amount_minor, 0, most_minor(programme.merchant.currency))
    programme = programme.as_counted(earned.edition)
    card = as_of(programme.settled(card), origin.at_ms)
    undone, beside = moves_back(programme, card, stands.moves, origin.at_ms)
    without = taken_back(card, stands)
    bare = replace(
        without,
        balance=card.balance - stands.delta + beside,
        lots=moved(card.lots, undone, origin.at_ms),
    )
    brought = _brought(bare, programme, earned, sale, origin.zone, claimed)
    # What the sale would have brought and has ended since does not come back to life.
    ended = [each for each in brought.moves if each.lot.unit == MAIN and each.lot.over(origin.at_ms)]
    delta = brought.delta - stands.delta + beside - sum(each.n for each in ended)
    if delta > 0:
        refuse_unusable(card, origin.at_ms)
    if delta > 0 and card.balance + delta > BALANCE_MAX:
        raise NotAllowed("balance_full", field="amount_minor", most=BALANCE_MAX)
    claims = tuple(claim for claim in brought.claims if claim not in stands.claims)
    given = (each for each in brought.moves if each not in ended)
    changed, entry = written(card, "correction", delta, origin, _net((*undone, *given)), claims)
    entry = replace(
        entry,
        corrects=earned.id,
        brings=brought.delta,
        made=brought.moves,
        visits=sale.visits,
        amount_minor=sale.amount_minor,
        items=sale.items,
        was_visits=stands.visits,
        was_minor=stands.amount_minor,
        returned=returned,
        factor=earned.factor,
        edition=earned.edition,
    )
    return amended(changed, stands, entry), entry


def _brought(
    bare: Card, programme: Programme, earned: Entry, sale: Sale, zone: str, claimed: Set[str]
) -> Moved:
    """What `sale` brings a card that has nothing of it yet, by the time and the factor of `earned`."""
    if (sale.amount_minor or 0) < earned.least_minor:
        return Moved()
    made_ms = earned.scanned_ms or earned.at_ms
    by = earned.merchant_id if earned.merchant_id != bare.merchant_id else ""
    when = Happening("sale", made_ms, zone, by)
    thanked = {grant.id for _, grant in grants_on(programme, "friend")}
    first = any(claim.split(":")[2] in thanked for claim in earned.claims)
    return given_for(programme, bare, sale, earned.factor, when, claimed, first=first)


def _net(moves: Moves) -> Moves:
    """The same in one move for each lot; what cancels out is none."""
    sums: dict[Lot, int] = {}
    for each in moves:
        sums[each.lot] = sums.get(each.lot, 0) + each.n
    return tuple(Move(lot, n) for lot, n in sorted(sums.items()) if n)


def _less(field: str, stands: int, whole: int | None, returned: int | None) -> int:
    if returned is None:
        return stands if whole is None else whole
    if returned > stands:
        raise InvalidInput("returned_too_much", field=field, at=field, most=stands)
    return stands - returned


def _items_less(stands: Items, asked: Amendment) -> Items:
    """The items that are left; none is kept of what there is nothing of."""
    left = dict(stands if asked.items is None else asked.items)
    for name, n in (asked.returned_items or {}).items():
        left[name] = _less(f"returned_items.{name}", left.get(name, 0), None, n)
    return {name: n for name, n in left.items() if n}


def _in_range(field: str, number: int | None, least: int, most: int) -> None:
    if number is not None and not least <= number <= most:
        raise InvalidInput("number_out_of_range", field=field, at=field, least=least, most=most)


def _given(said: Iterable[object]) -> bool:
    return any(each is not None for each in said)
