"""What the use cases of a merchant need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.opening import Begun, Opening, Unopened


class Merchants(Protocol):
    """Merchants, with the one of each sandbox."""

    def merchant(self, merchant_id: str) -> Merchant | None:
        """As of some seconds ago. A sandbox's is the real one. NotAllowed where it cannot be read."""
        ...

    def merchant_now(self, merchant_id: str) -> Merchant | None:
        """The same as it stands this moment: for whoever changes it."""
        ...

    def put_merchant(self, merchant: Merchant) -> None: ...

    def replace_merchant(
        self,
        merchant: Merchant,
        expected_revision: int,
        programmes: Sequence[Programme] = (),
        *,
        line: AuditLine | None = None,
    ) -> bool:
        """Replace a merchant whose revision is still as expected, with those of its programmes whose cards
        show the change, each in the place of its revision before, and the line; False and none of it when one
        moved."""
        ...


class Openings(Protocol):
    """Merchants that come in by themselves."""

    def begun(self, email: str, key: str) -> Begun | None:
        """What this person began under this key, for some days."""
        ...

    def open(self, opening: Opening, now_ms: int) -> Unopened | None:
        """All of it or nothing; None when it is there now, else what was in its way."""
        ...
