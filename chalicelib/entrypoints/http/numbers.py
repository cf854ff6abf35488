"""A number out of the bars of a card, which a till's laser scanner reads: whose card it is."""

from chalicelib import wiring
from chalicelib.domain.card.linear import numbers_in
from chalicelib.domain.card.rotating import Shown
from chalicelib.domain.errors import NotAllowed
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.service.card.find import by_number


def read_number(caller: Caller, text: str, field: str) -> Shown | None:
    """The card that has this number, of the caller's own or of a programme in which they are a partner; None
    where it is none, or its owner put no bars on cards: a number is shorter than a code, and has no check.
    NotAllowed where cards of two shops have the same: their codes say which."""
    numbers, store = numbers_in(text), wiring.store()
    if not numbers:
        return None
    shared = [each for each in store.shared_programmes(caller.merchant_id) if each.choices.linear]
    served = {each.id for each in shared}
    found: list[Shown] = []
    for merchant_id in (caller.merchant_id, *dict.fromkeys(each.merchant_id for each in shared)):
        here = by_number(store, merchant_id, numbers, field)
        card = store.card(here[0]) if here else None
        if here is None or card is None:
            continue
        programme = store.programme(card.programme_id) if merchant_id == caller.merchant_id else None
        if card.programme_id in served or (programme is not None and programme.choices.linear):
            found.append(Shown(*here))
    if len(found) > 1:
        raise NotAllowed("number_of_two", field=field)
    return found[0] if found else None
