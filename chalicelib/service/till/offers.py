"""Offers: what a till may do for a card now, and why not the rest."""

from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.held import Choice, as_of, choices_of, claims_of, offers_of
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.ports import Store


def offers_for(store: Store, card: Card, programme: Programme, now_ms: int, zone: str) -> tuple[Choice, ...]:
    card = as_of(programme.settled(card), now_ms)
    holder = Holder.of(card, now_ms, zone)
    offers = offers_of(programme, holder)
    claims = [each for offer in offers for each in claims_of(offer, card.serial, now_ms, zone)]
    claimed = store.claimed(claims[:CLAIMS_MAX]) if claims else frozenset()
    return choices_of(programme, card, holder, claimed)


CLAIMS_MAX = 100  # read in one call; a programme has a dozen parts, each with a few times a day
