"""What the use cases around a customer need from the outside, and what it promises."""

from collections.abc import Mapping
from typing import Any, Protocol

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.erasure import Erasure
from chalicelib.domain.customer.retention import Retention
from chalicelib.domain.customer.share import Share
from chalicelib.domain.people.audit import AuditLine


class Customers(Protocol):
    """What a customer said beside the card's own fields, and the card's person."""

    def put_person(self, card: Card, before: Card, consent: Consent | None = None) -> bool:
        """Replace `before`, if it is still of that version, by the card with another name, phone, mail or
        consent: what finds it changes along, and the consent is written with it. False, and none of it, when
        the card has moved."""
        ...

    def consents(self, serial: str) -> tuple[Consent, ...]:
        """What was said to messages, newest first: at most 500."""
        ...

    def personal(self, serial: str) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
        """All that a customer said or gave beside the card's own fields, as it is kept, by its kind
        (`customer.dictionary.SAID_KINDS`): at most 1,000."""
        ...

    def share(self, serial: str) -> Share | None:
        """The code by which the card invites friends, as of now."""
        ...

    def share_by(self, code: str) -> Share | None:
        """As it was made; the card may have another by now."""
        ...

    def put_share(self, share: Share, before: Share | None) -> bool:
        """Put the card's code in the place of `before` (None: there is none); False, and nothing is written,
        when it has another, or when the code is another card's."""
        ...


class Erasures(Protocol):
    """What is erased, in the one table, and all that lies beside a card there."""

    def begin(self, card: Card, expected_version_ms: int, erasure: Erasure, line: AuditLine) -> bool:
        """Write the marked card, if its version is as expected, with its erasure and its line in the audit
        list: all or none."""
        ...

    def erasure(self, merchant_id: str, number: str) -> Erasure | None: ...

    def put_erasure(self, erasure: Erasure) -> None: ...

    def erasures_due(self, now_ms: int, limit: int) -> tuple[Erasure, ...]:
        """Those of all merchants that are not done and are to be gone on with by now, the oldest first."""
        ...

    def forget_beside(self, card: Card) -> None:
        """Delete what lies beside the card: by what a search finds it, whatever its person said or gave, what
        keeps a join from making two cards; and the reasons in its entries. Twice is harmless."""
        ...


class ErasedList(Protocol):
    """What was erased, kept apart from the table: a table of before, restored, has it erased again."""

    def keep(self, erasure: Erasure) -> None:
        """Busy where it cannot be kept now: the same can be asked again."""
        ...


class Retentions(Protocol):
    """For how long each merchant keeps cards that nobody uses, and how far the clock is with them."""

    def retention(self, merchant_id: str) -> Retention:
        """As of now; the usual, for good, where nothing was set."""
        ...

    def put_retention(self, retention: Retention, line: AuditLine | None = None) -> bool:
        """In the place of the revision before, with its line where it has one; False, and neither, when it
        has moved."""
        ...

    def retentions_due(self, now_ms: int, limit: int) -> tuple[Retention, ...]:
        """Those of all merchants that the clock has to look at by now, the longest due first."""
        ...
