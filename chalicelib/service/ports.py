"""What the use cases need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.card.card import Changed
from chalicelib.domain.face.outcome import Outcome, Refresh
from chalicelib.service.card.ports import Cards, Imports, Registrations
from chalicelib.service.customer.ports import Customers
from chalicelib.service.merchant.ports import Merchants
from chalicelib.service.people.ports import ApiKeys
from chalicelib.service.programme.ports import Drafts, Jars, Pools, Programmes
from chalicelib.service.till.ports import Entries


class Spent(Protocol):
    """What is counted, spent or kept once, for a time."""

    def count_within(self, purpose: str, who: str, most: int, within_s: int) -> int:
        """Count one more: 0 if that makes `most` or fewer in this window, else the seconds until the next."""
        ...

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        """True the first time; a value is remembered until `expires_s`."""
        ...

    def keep_first(self, purpose: str, value: str, mine: str, expires_s: int) -> str:
        """What was kept under `value` first: `mine`, or what somebody else's call keeps until its end."""
        ...

    def kept(self, purpose: str, value: str) -> str:
        """What `keep_first` keeps; "" when that is nothing, or over."""
        ...


class Store(
    Merchants,
    Programmes,
    Drafts,
    Pools,
    Jars,
    Cards,
    Imports,
    Registrations,
    Entries,
    Customers,
    ApiKeys,
    Spent,
    Protocol,
):
    """The one table. Reads are consistent where a decision hangs on them; every list is bounded."""

    def throttled(self) -> int:
        """How often there was no room for what was asked, since the process began."""
        ...


class Wallet(Protocol):
    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        """One outcome each, in order; WalletMisconfigured stops the run."""
        ...


class Queue(Protocol):
    """One lane of a wallet's."""

    def send(self, changed: Sequence[Changed]) -> None:
        """Put each on the queue; raises when any could not be put."""
        ...

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a message out again after `delay_s`, sooner than it would come back by itself."""
        ...
