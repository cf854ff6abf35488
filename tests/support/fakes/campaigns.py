"""Campaigns in memory, over the same cards as `FakeStore`; `tests/contract` asks the same of the table."""

import re
from collections.abc import Sequence

from chalicelib.aws.campaign.items import campaign_item
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Progress, Work
from chalicelib.domain.campaign.fair import round_merchants
from chalicelib.domain.campaign.pages import (
    CampaignPage,
    CardPage,
    DeliveryPage,
    DuePage,
    Member,
    Put,
    Sending,
    complete_cards,
)
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.campaign.tester import Tester
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.holding import is_held
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Notice
from chalicelib.domain.ledger.entry import Entry, Recorded
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.changes.edition import Renewal
from tests.support.fakes import FakeStore
from tests.support.fakes.audiences import FakeBeside

Part = tuple[str, str, int]

DUE_PAGE = 200  # as the table's


class FakeCampaigns(FakeBeside):
    """Promises of `chalicelib.service.campaign.ports.Campaigns`; each call is atomic, and nothing is late."""

    def __init__(self, store: FakeStore) -> None:
        super().__init__(store)
        self._lock = store.lock
        self._campaigns: dict[str, Campaign] = {}
        self._deliveries: dict[tuple[str, str, str], Delivery] = {}
        self._progress: dict[str, dict[Part, Progress]] = {}
        self._notices: dict[str, Notice] = {}
        self._audiences: dict[tuple[str, str], Audience] = {}
        self.lines: list[AuditLine] = []
        self._testers: dict[tuple[str, str], Tester] = {}
        self._settings: dict[str, CampaignSettings] = {}

    def throttled(self) -> int:
        return 0

    def campaign(self, merchant_id: str, campaign_id: str) -> Campaign | None:
        found = self._campaigns.get(campaign_id)
        return found if found is not None and found.merchant_id == merchant_id else None

    def campaigns(self, merchant_id: str, limit: int, after: str) -> CampaignPage:
        if after and not re.fullmatch(r"[0-9]{15}#[!-~]{0,60}", after):
            raise InvalidInput("cursor_invalid", field="after")
        mine = [each for each in self._campaigns.values() if each.merchant_id == merchant_id]
        marked = sorted(
            ((f"{each.created_ms:015d}#{each.id}", each) for each in mine), reverse=True, key=_mark
        )
        rest = [(mark, each) for mark, each in marked if not after or mark < after]
        page = rest[:limit]
        return CampaignPage(tuple(each for _, each in page), page[-1][0] if len(rest) > limit else "")

    def put_campaign(self, campaign: Campaign, line: AuditLine | None = None) -> bool:
        with self._lock:
            there = self._campaigns.get(campaign.id)
            if there is not None and there.merchant_id != campaign.merchant_id:
                return False
            if _revision(there) != campaign.revision - 1:
                return False
            campaign_item(campaign)  # raises for what the table has no form for
            self._campaigns[campaign.id] = campaign
            self.lines += [line] if line else []
            return True

    def drop_campaign(self, campaign: Campaign, line: AuditLine | None = None) -> bool:
        with self._lock:
            there = self.campaign(campaign.merchant_id, campaign.id)
            if there is None or there.revision != campaign.revision:
                return False
            del self._campaigns[campaign.id]
            self.lines += [line] if line else []
            return True

    def due(self, now_ms: int, after: str = "") -> DuePage:
        come = {f"{each.due_ms:015d}#{each.id}": each for each in self._campaigns.values() if each.due_ms}
        keys = sorted(key for key, each in come.items() if each.due_ms <= now_ms and key > after)
        page = round_merchants(come[key] for key in keys[:DUE_PAGE])
        return DuePage(page, keys[DUE_PAGE - 1] if len(keys) > DUE_PAGE else "")

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        with self._lock:
            rest = sorted(
                (
                    card
                    for card in self._store.all_cards()
                    if card.programme_id == programme_id
                    and shard_of(card.serial) == shard
                    and card.serial > after
                ),
                key=lambda card: card.serial,
            )
            members = tuple(self._member(card) for card in rest[:limit])
        return CardPage(members, members[-1].card.serial if len(rest) > limit else "")

    def delivery(self, campaign_id: str, serial: str, occurrence: str) -> Delivery | None:
        return self._deliveries.get((campaign_id, serial, occurrence))

    def deliveries_of(
        self, campaign_id: str, keys: Sequence[tuple[str, str]]
    ) -> dict[tuple[str, str], Delivery]:
        found = {key: self._deliveries.get((campaign_id, *key)) for key in keys}
        return {key: each for key, each in found.items() if each is not None}

    def deliveries(self, campaign_id: str, shard: int, after: str, limit: int) -> DeliveryPage:
        with self._lock:
            marked = sorted(
                (
                    (f"{each.serial}#{each.occurrence}", each)
                    for each in self._deliveries.values()
                    if each.campaign_id == campaign_id and shard_of(each.serial) == shard
                ),
                key=_mark,
            )
        rest = [(mark, each) for mark, each in marked if mark > after]
        more = len(rest) > limit
        whole = rest[: complete_cards([each.serial for _, each in rest[:limit]], more)]
        return DeliveryPage(tuple(each for _, each in whole), whole[-1][0] if more else "")

    def deliver(
        self,
        delivery: Delivery,
        card: Card | None,
        expected_version_ms: int,
        entry: Entry | None = None,
        unmoved: Sequence[tuple[str, int]] = (),
    ) -> Put:
        with self._lock:
            key = (delivery.campaign_id, delivery.serial, delivery.occurrence)
            there = self._deliveries.get(key)
            if there is not None and there.state != "held":
                return "there"
            now = {each.serial: each.version_ms for each in self._store.all_cards()} if unmoved else {}
            if any(now.get(serial) != version_ms for serial, version_ms in unmoved):
                return "moved"
            if card is not None and not self._put(card, expected_version_ms, entry):
                return "moved"
            self._deliveries[key] = delivery
            return "done"

    def deliver_many(self, sendings: Sequence[Sending]) -> list[Put]:
        return [
            self.deliver(each.delivery, each.card, each.expected_version_ms, each.entry, each.unmoved)
            for each in sendings
        ]

    def _put(self, card: Card, expected_version_ms: int, entry: Entry | None) -> bool:
        if entry is None:
            return self._store.put_card(card, expected_version_ms)
        return isinstance(self._store.record(card, entry, expected_version_ms), Recorded)

    def received(self, serial: str, limit: int) -> tuple[Delivery, ...]:
        mine = [each for each in self._deliveries.values() if each.serial == serial]
        return tuple(sorted(mine, reverse=True, key=_received)[:limit])

    def progress(self, campaign_id: str) -> tuple[Progress, ...]:
        return tuple(each for _, each in sorted(self._progress.get(campaign_id, {}).items()))

    def advance(self, progress: Progress, expected: Progress | None) -> bool:
        with self._lock:
            parts = self._progress.setdefault(progress.campaign_id, {})
            part = (progress.sweep, progress.programme_id, progress.shard)
            there = parts.get(part)
            if _place(there) != _place(expected):
                return False
            parts[part] = progress
            return True

    def notice(self, notice_id: str) -> Notice | None:
        return self._notices.get(notice_id)

    def put_notice(self, notice: Notice, line: AuditLine | None = None) -> None:
        self._notices.setdefault(notice.id, notice)
        self.lines += [line] if line else []

    def testers(self, merchant_id: str) -> tuple[Tester, ...]:
        return tuple(each for key, each in sorted(self._testers.items()) if key[0] == merchant_id)

    def put_tester(self, tester: Tester, line: AuditLine | None) -> None:
        self._testers[tester.merchant_id, tester.serial] = tester
        self.lines += [line] if line else []

    def drop_tester(self, tester: Tester, line: AuditLine) -> None:
        self._testers.pop((tester.merchant_id, tester.serial), None)
        self.lines.append(line)

    def trials_over(self, now_ms: int, limit: int) -> tuple[Tester, ...]:
        over = [each for each in self._testers.values() if 0 < each.until_ms <= now_ms]
        return tuple(sorted(over, key=lambda each: (each.until_ms, each.serial))[:limit])

    def audiences(self, merchant_id: str) -> tuple[Audience, ...]:
        return tuple(each for key, each in sorted(self._audiences.items()) if key[0] == merchant_id)

    def put_audience(self, audience: Audience, line: AuditLine | None = None) -> bool:
        with self._lock:
            key = (audience.merchant_id, audience.id)
            if _revision(self._audiences.get(key)) != audience.revision - 1:
                return False
            self._audiences[key] = audience
            self.lines += [line] if line else []
            return True

    def drop_audience(self, merchant_id: str, audience_id: str, line: AuditLine | None = None) -> None:
        self._audiences.pop((merchant_id, audience_id), None)
        self.lines += [line] if line else []
        self.drop_sizes(merchant_id, audience_id)

    def settings(self, merchant_id: str) -> CampaignSettings:
        return self._settings.get(merchant_id, CampaignSettings(merchant_id))

    def put_settings(self, settings: CampaignSettings, line: AuditLine | None = None) -> bool:
        """Where nothing is, the default is, at revision 0."""
        with self._lock:
            there = self._settings.get(settings.merchant_id)
            if settings.revision - 1 not in ((-1, 0) if there is None else (there.revision,)):
                return False
            self._settings[settings.merchant_id] = settings
            self.lines += [line] if line else []
            return True

    def holders(self, serials: Sequence[str]) -> dict[str, tuple[Registration, ...]]:
        held = {
            serial: (
                *self._store.registrations(serial, "apple"),
                *self._store.registrations(serial, "google"),
            )
            for serial in serials
        }
        return {serial: found for serial, found in held.items() if found}

    def members(self, serials: Sequence[str]) -> dict[str, Member]:
        found = self._store.cards(serials)
        return {serial: self._member(card) for serial, card in found.items()}

    def _member(self, card: Card) -> Member:
        holders = (each for each in self._store.all_registrations() if each.serial == card.serial)
        return Member(card, frozenset(each.wallet for each in holders if is_held(each)))


class FakeWorkQueue:
    """Remembers what was put on it, and with which delay."""

    def __init__(self) -> None:
        self.messages: list[tuple[Work, int]] = []
        self.renewals: list[tuple[Renewal, int]] = []
        self.handed_back: list[tuple[str, int]] = []
        self.untaken = 0

    def send(self, work: Sequence[Work], delay_s: int = 0) -> None:
        self.messages += [(each, delay_s) for each in work]

    def renew(self, renewals: Sequence[Renewal], delay_s: int = 0) -> None:
        self.renewals += [(each, delay_s) for each in renewals]

    def waiting(self) -> int:
        return self.untaken

    def again(self, receipt: str, delay_s: int) -> None:
        self.handed_back.append((receipt, delay_s))


def _mark(marked: tuple[str, object]) -> str:
    return marked[0]


def _received(delivery: Delivery) -> tuple[int, str, str]:
    return (delivery.at_ms, delivery.campaign_id, delivery.occurrence)


def _revision(there: Campaign | Audience | None) -> int:
    return -1 if there is None else there.revision


def _place(progress: Progress | None) -> tuple[int, str, bool] | None:
    return None if progress is None else (progress.turn, progress.after, progress.done)
