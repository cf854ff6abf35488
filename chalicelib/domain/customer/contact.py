"""A customer's mail address or phone number, by which a card's holder is known and asked."""

from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.card.card import Card

Kind = Literal["mail", "phone"]
END = 2  # digits of a number that are shown: enough to know one's own


@dataclass(frozen=True, slots=True)
class Contact:
    """`at` in the form that cards keep: an address in small letters, a number as "+373 69123456"."""

    kind: Kind
    at: str

    def is_of(self, card: Card) -> bool:
        """Letter for letter: what only looks alike, or is found by the same search, is somebody else's."""
        return bool(self.at) and self.at == (card.mail if self.kind == "mail" else card.phone)

    def masked(self) -> str:
        """Enough for the holder to know it, too little for others to learn it."""
        if self.kind == "phone":
            return f"••• {self.at[-END:]}"
        name, _, domain = self.at.rpartition("@")
        host, dot, end = domain.rpartition(".")
        return f"{name[:1]}•••@{host[:1]}•••{dot}{end}"


def contacts_on(card: Card) -> tuple[Contact, ...]:
    """Mail first: it costs nobody anything."""
    both = (Contact("mail", card.mail), Contact("phone", card.phone))
    return tuple(contact for contact in both if contact.at)
