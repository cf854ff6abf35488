"""Entry: one change of a card's balance, written once under a key that a retry cannot change."""

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Moves
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.keys import refuse_other_content
from chalicelib.domain.programme.rules import Items
from chalicelib.domain.time.units import MINUTE_MS

LATE_MS = 15 * MINUTE_MS  # a line that waited for a moment's network came in time
EntryKind = Literal["earn", "redeem", "give", "pause", "resume", "paper", "import", "reversal", "correction"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from. `key` is what a retry repeats; `by` is who asked for it.

    `content` fingerprints what was asked, to know a retry from a clash of keys. `made_ms` is when a till that
    was offline made the scan, `zone` the outlet's time zone, `allowed_by` the manager who set the programme's
    limits aside for this once, `sent_by` who sent it, where that is not `by`: a colleague whose turn at
    the till came later. `code_number` is which of the card's codes was shown, `code_made_s` when the phone
    made it (epoch seconds), where it makes a new one every half minute.
    `said_ms` is when a till that was online said that it made the scan: not believed. `owed_by` is the
    merchant who gives, where that is not the card's own. `daily`: sale numbers begin again each day;
    `sale_day` is the business day of this one, once it is known. `clockless`: the outlet was not named, and
    the outlets' clocks differ. `refused`: why it may not be done now, unless it was done before.
    """

    key: str
    content: str
    by: str
    at_ms: int
    outlet: str = ""
    sale_id: str = ""
    made_ms: int = 0
    zone: str = "UTC"
    allowed_by: str = ""
    sent_by: str = ""
    said_ms: int = 0
    code_number: int | None = None
    code_made_s: int | None = None
    owed_by: str = ""
    daily: bool = False
    sale_day: str = ""
    clockless: bool = False
    refused: NotAllowed | None = field(default=None, compare=False)

    @property
    def scanned_ms(self) -> int:
        """When the till made the scan; an offline till reports it later."""
        return self.made_ms or self.at_ms


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a card's history, in stamps or points; `content` is the Origin's.

    `factor`: how many times the sale counted, by the bonus in force when it was made; `delta` has it in.
    `merchant_id` is whose till it was: a partner's may serve the card too.

    `moves` are of lots: of other units, and of the share of `delta` that ends or is another merchant's to
    give. `claims` are what may happen once and happened with it; those of a reversal may happen again.
    `edition` is the programme's by whose rules it counted, `sale_day` the business day of its sale's number,
    `items` what it was of, where a till said so, and `least_minor` the smallest sale that counted then.
    A correction `corrects` a sale's first entry: `visits` and `amount_minor` are the sale's from now on and
    bring `brings` and `made` in all; `was_visits`, `was_minor` stood before. `returned`: some came back.
    `jar`: so many went into the outlet's jar with it, or out of it again. A make-good has a `reason` and
    `spends` minor units of the `allowance` that its giver's `budget` of the month has; back, it spends less.
    `first`: it was the card's first sale; `barred`: one that thanked nobody for bringing a friend, and why.
    """

    id: str
    serial: str
    merchant_id: str
    kind: EntryKind
    delta: int
    balance_after: int
    at_ms: int
    version_ms: int
    by: str
    content: str
    outlet: str = ""
    sale_id: str = ""
    visits: int | None = None
    amount_minor: int | None = None
    reward: str = ""
    quantity: int = 0
    reverses: str = ""
    scanned_ms: int = 0
    allowed_by: str = ""
    sent_by: str = ""
    said_ms: int = 0
    factor: int = 1
    moves: Moves = ()
    claims: tuple[str, ...] = ()
    edition: int = 0
    sale_day: str = ""
    corrects: str = ""
    brings: int = 0
    made: Moves = ()
    was_visits: int | None = None
    was_minor: int | None = None
    returned: bool = False
    jar: int = 0
    reason: str = ""
    spends: int = 0
    allowance: int = 0
    budget: str = ""
    items: Items = field(default_factory=lambda: MappingProxyType({}))
    least_minor: int = 0
    first: bool = False
    barred: str = ""

    @property
    def came_late(self) -> bool:
        """Whether it came long after it was made, by a till that was offline or says so."""
        return self.at_ms - (self.said_ms or self.scanned_ms or self.at_ms) > LATE_MS


Change = tuple[Card, Entry]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Entry and card were written together."""


@dataclass(frozen=True, slots=True)
class KeyTaken:
    """The entry's key was there before, or its sale on this card; nothing was written."""

    first: Entry


@dataclass(frozen=True, slots=True)
class Claimed:
    """What may happen once has happened with another entry; nothing was written."""

    claim: str


@dataclass(frozen=True, slots=True)
class VersionMoved:
    """The card changed since it was read, or someone is writing it now; nothing was written."""


@dataclass(frozen=True, slots=True)
class JarShort:
    """What was to come back out of a jar is not in it any more; nothing was written."""


@dataclass(frozen=True, slots=True)
class OverBudget:
    """The giver's budget of the month does not have it; nothing was written."""

    spent: int


@dataclass(frozen=True, slots=True)
class ShownElsewhere:
    """Somebody else was faster with the code that was shown; nothing was written."""


Written = Recorded | KeyTaken | Claimed | VersionMoved | JarShort | OverBudget | ShownElsewhere


@dataclass(frozen=True, slots=True)
class EntryPage:
    """Entries newest first; `next` continues, empty at the end."""

    entries: tuple[Entry, ...]
    next: str


def entry_id(merchant_id: str, key: str) -> str:
    """The identity of the entry that `key` makes for this merchant: 26 characters, URL-safe."""
    digest = hashlib.sha256(f"{merchant_id}\n{key}".encode()).digest()
    return base64.b32encode(digest[:16]).decode().rstrip("=").lower()


def reversal_key(entry: str) -> str:
    """An entry is taken back once, whoever asks and however often."""
    return f"reversal:{entry}"


def same_or_refused(first: Entry, content: str) -> Entry:
    """The first entry if this request repeats it; KeyReused if the key was used for another request."""
    refuse_other_content(first.content, content)
    return first


def balance_of(entries: Iterable[Entry]) -> int:
    """The balance that these entries make, in any order."""
    return sum(entry.delta for entry in entries)
