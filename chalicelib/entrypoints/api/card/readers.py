"""What of a card its readers are given that others could use: its code, and the links that put it on a phone.

The code goes to those who may scan it. The links go to the one who enrols, once, and to the guest's own page.
Those who make campaigns have neither: with a card's code anybody can collect its rewards.
"""

from msgspec import UNSET, UnsetType

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.programme import Programme
from chalicelib.entrypoints.api.card.views import CardLinks
from chalicelib.entrypoints.http.callers import Caller


def code_for(caller: Caller, card: Card) -> str | UnsetType:
    """The card's code, for a caller who may scan or redeem; the field is left out for any other."""
    serves = caller.may("scan") or caller.may("redeem")
    return wiring.barcode(card) if serves else UNSET


def links_of(card: Card, programme: Programme) -> CardLinks:
    """For the answer to an enrolment alone."""
    way = wiring.google_way(card, programme)
    return CardLinks(
        wiring.barcode(card),
        wiring.apple_pass_link(card),
        way.link,
        google_ready=way.ready,
        google_made=way.made,
    )
