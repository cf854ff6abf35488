"""A paper card that is honoured at the till: what is on it comes at once, and no sale was made."""

from collections.abc import Set
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import refuse_unshown, written
from chalicelib.domain.ledger.moves import main_moves
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import as_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.programme.sale.limits import check_clock
from chalicelib.domain.time.days import day_of


def paper_most(programme: Programme) -> int:
    """The most that one paper card can hold: a full card, or the dearest reward. 0: none is honoured."""
    return programme.rules.rewards()[-1].cost if programme.limits.papers_per_day_max else 0


def paper_claims(card: Card, programme: Programme, origin: Origin) -> tuple[str, tuple[str, ...]]:
    """Under which name a guest's paper card may be honoured once, and under which this person may today."""
    day = day_of(origin.scanned_ms, origin.zone)
    mine = f"papers:{card.merchant_id}:{origin.by}:{day}"
    slots = tuple(f"{mine}:{slot}" for slot in range(programme.limits.papers_per_day_max))
    return f"paper:{card.serial}", slots


def honour(
    card: Card, programme: Programme, n: int, origin: Origin, claimed: Set[str] = frozenset()
) -> Change:
    """The card and entry after `n` stamps or points of a paper card; a manager sets both limits aside.

    It is no sale: it counts for no tier, no visit and no friend, and carries no bonus.
    """
    refuse_unshown(card, origin)
    check_clock(origin.scanned_ms, origin.at_ms)
    if origin.owed_by:
        raise NotAllowed("paper_elsewhere", field="barcode")
    most = paper_most(programme)
    if not most:
        raise NotAllowed("paper_off", field="barcode")
    if not 1 <= n <= most:
        raise InvalidInput("paper_out_of_range", field="n", least=1, most=most)
    card = as_of(programme.settled(card), origin.at_ms)
    if card.balance + n > BALANCE_MAX:
        raise NotAllowed("balance_full", most=BALANCE_MAX)
    once, slots = paper_claims(card, programme, origin)
    free = next((slot for slot in slots if slot not in claimed), "")
    if not origin.allowed_by:
        if once in claimed:
            raise NotAllowed("limit_paper_again", field="barcode")
        if not free:
            raise NotAllowed("limit_paper_day", field="barcode", most=len(slots))
    claims = tuple(claim for claim in (once, free) if claim and claim not in claimed)
    moves = main_moves(programme, n, Happening("import", origin.scanned_ms, origin.zone))
    changed, entry = written(card, "paper", n, origin, moves, claims)
    return changed, replace(entry, quantity=n)
