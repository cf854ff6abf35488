"""An erased card: whoever would write something of a person to it asks here first."""

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotAllowed


def refuse_erased(card: Card, field: str = "barcode") -> None:
    """NotAllowed where the person behind the card asked for it to be erased, or nobody used it for years."""
    if card.erased_ms:
        raise NotAllowed("card_erased", field=field)
