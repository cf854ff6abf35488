"""Give: an event that is no sale gives a card what the programme's parts say, once for its key."""

from collections.abc import Set

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import give as given
from chalicelib.domain.programme.grant import Happening
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def give(
    store: Store, serial: str, merchant_id: str, happening: Happening, origin: Origin, pause: Pause
) -> Receipt:
    """Give the card what `happening` brings; `origin.key` names it, so that it happens once."""

    def step(card: Card, claimed: Set[str], origin: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("card_programme_gone", field="barcode")
        return given(card, programme, happening, origin, claimed)

    return apply_once(store, serial, merchant_id, origin, step, pause)
