"""The ways from a card in a wallet to its page, and to what is behind it."""

from typing import cast

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Way, WayId
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import phrase


def ways_of(card: Card, programme: Programme, page: str) -> tuple[Way, ...]:
    """`page` is the address of the card's page. A way that leads nowhere for this card is none."""
    if card.erased_ms:
        return ()
    found = []
    if card.asked is not None and card.asked.waits:
        found.append(Way("question", f"{page}/question", phrase("way_question")))
    found.append(Way("page", page, phrase("way_page")))
    found += [
        Way(cast(WayId, action.way), action.url, phrase(f"way_{action.type}"))
        for action in programme.choices.actions
        if action.url
    ]
    if grants_on(programme, "referral"):
        found.append(Way("friends", f"{page}/friends", phrase("way_friends")))
    found.append(Way("help", f"{page}/help", phrase("way_help")))
    if card.messages_consent_ms is not None:
        found.append(Way("stop", f"{page}/stop", phrase("way_stop")))
    return tuple(found)
