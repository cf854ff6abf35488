"""What campaigns need from the outside, and what it promises."""

from collections.abc import Callable, Sequence
from typing import Protocol

from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.sizes import Sizes
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Progress, Work
from chalicelib.domain.campaign.pages import (
    CampaignPage,
    CardPage,
    DeliveryPage,
    DuePage,
    Member,
    Put,
    Sending,
)
from chalicelib.domain.campaign.tester import Tester
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.face.look import Notice
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.text import Language, Said

InWords = Callable[[Said], dict[Language, str]]
"""What is said, in every language."""


class Campaigns(Protocol):
    """The part of the one table that campaigns are kept in. Lists are bounded and paged."""

    def throttled(self) -> int:
        """How often there was no room for what was asked, since the process began."""
        ...

    def campaign(self, merchant_id: str, campaign_id: str) -> Campaign | None:
        """As of now: a pause must be seen."""
        ...

    def campaigns(self, merchant_id: str, limit: int, after: str) -> CampaignPage: ...

    def put_campaign(self, campaign: Campaign, line: AuditLine | None = None) -> bool:
        """Write it, with its line in the audit list, if what is there has the revision before
        `campaign.revision` (or nothing, for 0): both or neither."""
        ...

    def drop_campaign(self, campaign: Campaign, line: AuditLine | None = None) -> bool:
        """Forget it, with its line in the audit list, if what is there has its revision.

        Only for what was never sent: nothing else goes.
        """
        ...

    def due(self, now_ms: int, after: str = "") -> DuePage:
        """A page of the campaigns of all merchants whose `due_ms` (not 0) has come, the longest due first;
        within the page round the merchants: the first of each, then the next of each."""
        ...

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        """A page of one of the `SHARDS` parts of a programme's cards: moments old, so decide on the card."""
        ...

    def members(self, serials: Sequence[str]) -> dict[str, Member]:
        """Cards of any programmes with the wallets that hold them, as of now."""
        ...

    def histories(self, serials: Sequence[str], since_ms: int) -> dict[str, tuple[Entry, ...]]:
        """Entries that cards had since then, of each the latest 1,000 at most; moments old."""
        ...

    def delivery(self, campaign_id: str, serial: str, occurrence: str) -> Delivery | None: ...

    def deliveries_of(
        self, campaign_id: str, keys: Sequence[tuple[str, str]]
    ) -> dict[tuple[str, str], Delivery]:
        """Those that are there of at most 100 (serial, occurrence), as of now."""
        ...

    def deliveries(self, campaign_id: str, shard: int, after: str, limit: int) -> DeliveryPage:
        """A page of one shard's deliveries, in order of serial and occurrence, as of now; at most `limit`.

        A card whose deliveries do not all fit is left to the next page.
        """
        ...

    def deliver(
        self,
        delivery: Delivery,
        card: Card | None,
        expected_version_ms: int,
        entry: Entry | None = None,
        unmoved: Sequence[tuple[str, int]] = (),
    ) -> Put:
        """Write the delivery, and `card` with it unless None, if the card's version is as expected and the
        delivery is new or was only `held` before; and the `entry` that changed the card, if it is new and
        nobody has what it claims; and if each card of `unmoved` has its version: all or nothing ("moved")."""
        ...

    def deliver_many(self, sendings: Sequence[Sending]) -> list[Put]:
        """As `deliver` for each, in order, in as few calls as the table allows; one answer each."""
        ...

    def received(self, serial: str, limit: int) -> tuple[Delivery, ...]:
        """What campaigns did with a card, newest first."""
        ...

    def progress(self, campaign_id: str) -> tuple[Progress, ...]:
        """Of every sweep and shard that was begun (at most 4 sweeps of 16 shards a programme)."""
        ...

    def advance(self, progress: Progress, expected: Progress | None) -> bool:
        """Write it if what is there still has `expected`'s turn and place (None: nothing there)."""
        ...

    def notice(self, notice_id: str) -> Notice | None:
        """Never changes once written, so it may be kept in the process."""
        ...

    def put_notice(self, notice: Notice, line: AuditLine | None = None) -> None:
        """With a line in the audit list, where somebody has it put on cards at once."""
        ...

    def testers(self, merchant_id: str) -> tuple[Tester, ...]:
        """At most 50, as of now."""
        ...

    def put_tester(self, tester: Tester, line: AuditLine | None) -> None:
        """Write it, with a line in the audit list where somebody asked for it."""
        ...

    def drop_tester(self, tester: Tester, line: AuditLine) -> None: ...

    def trials_over(self, now_ms: int, limit: int) -> tuple[Tester, ...]:
        """Testers of all merchants whose `until_ms` (not 0) has come, the longest over first."""
        ...

    def audiences(self, merchant_id: str) -> tuple[Audience, ...]:
        """At most 100."""
        ...

    def put_audience(self, audience: Audience, line: AuditLine | None = None) -> bool:
        """By revision, as `put_campaign`."""
        ...

    def sizes(self, merchant_id: str, audience_id: str) -> Sizes:
        """Without a line where it was never counted."""
        ...

    def all_sizes(self, merchant_id: str) -> dict[str, Sizes]:
        """By audience, moments old; at most 100."""
        ...

    def put_sizes(self, sizes: Sizes) -> None: ...

    def sizes_due(self, now_ms: int, limit: int) -> tuple[Sizes, ...]:
        """Of all merchants those whose `due_ms` (not 0) has come, the longest due first."""
        ...

    def drop_audience(self, merchant_id: str, audience_id: str, line: AuditLine | None = None) -> None: ...

    def settings(self, merchant_id: str) -> CampaignSettings: ...

    def put_settings(self, settings: CampaignSettings, line: AuditLine | None = None) -> bool:
        """By revision, as `put_campaign`."""
        ...

    def holders(self, serials: Sequence[str]) -> dict[str, tuple[Registration, ...]]:
        """Who holds each card (at most 100 cards), with the delivery record: what was pushed and fetched."""
        ...


class WorkQueue(Protocol):
    def send(self, work: Sequence[Work], delay_s: int = 0) -> None:
        """Put all on the queue; raises when any could not be put."""
        ...

    def renew(self, renewals: Sequence[Renewal], delay_s: int = 0) -> None:
        """The same for the cards of programmes with a new edition."""
        ...

    def waiting(self) -> int:
        """About how many messages no worker has taken yet."""
        ...

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a message out again after `delay_s`, sooner than it would come back by itself."""
        ...
