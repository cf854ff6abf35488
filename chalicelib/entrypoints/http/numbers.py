"""A number out of the bars of a card, which a till's laser scanner reads: whose card it is."""

from chalicelib import wiring
from chalicelib.domain.card.linear import numbers_in
from chalicelib.domain.card.rotating import Shown
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.service.card.find import by_number


def read_number(caller: Caller, text: str, field: str) -> Shown | None:
    """The caller's own card that has this number; None where it is none, or its owner put no bars on cards:
    a number is shorter than a code, and has no check."""
    found = by_number(wiring.store(), caller.merchant_id, numbers_in(text), field)
    card = wiring.store().card(found[0]) if found else None
    programme = wiring.store().programme(card.programme_id) if card is not None else None
    if found is None or programme is None or not programme.choices.linear:
        return None
    return Shown(*found)
