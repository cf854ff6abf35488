"""Staff hand a guest's card to the guest's new phone, after a question that the guest answers."""

from collections.abc import Callable

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.check import Check, checks_for, is_right
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.card.use import move
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store


def hand_over(
    store: Store,
    directory: Directory,
    card: Card,
    check: Check,
    answer: str,
    token_of: Callable[[Card], str],
    by: str,
    now_ms: int,
    *,
    zone: str,
    may_know: bool,
    lost: bool,
    within: Callable[[], None],
) -> Card:
    """The card that may be handed over; with `lost`, the old phone keeps nothing of it.

    `within` counts the try before it is judged, and refuses one too many. Right and wrong answers stand in
    the list of changes.
    """
    if check not in checks_for(card, may_know=may_know):
        raise InvalidInput("hand_over_check", field="check")
    if check != "known":
        within()
    right = is_right(card, check, answer, zone)
    if not right:
        directory.note(AuditLine(card.merchant_id, now_ms, by, "card.hand_over_wrong", card.serial))
        raise NotAllowed("hand_over_wrong", field="answer")
    line = AuditLine(card.merchant_id, now_ms, by, "card.hand_over", card.serial)
    if lost:
        return move(store, card, token_of, line)
    directory.note(line)
    return card
