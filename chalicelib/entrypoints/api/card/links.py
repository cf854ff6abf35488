"""A card's links, as this deployment makes them."""

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.entrypoints.api.card.views import CardLinks


def links_of(card: Card) -> CardLinks:
    return CardLinks(wiring.barcode(card), wiring.apple_pass_link(card), wiring.google_save_link(card))
