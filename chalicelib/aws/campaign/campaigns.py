"""Campaigns in the one table, with their progress, notices, audiences and a merchant's settings."""

from __future__ import annotations

from functools import cached_property

from chalicelib.aws.audience.keys import sizes_key
from chalicelib.aws.audience.sizes import AudienceSizes
from chalicelib.aws.campaign.deliveries import Deliveries
from chalicelib.aws.campaign.items import (
    audience_item,
    audience_of,
    campaign_item,
    campaign_of,
    notice_item,
    progress_item,
    progress_of,
    settings_item,
)
from chalicelib.aws.campaign.keys import (
    AUDIENCES,
    DUE,
    PROGRESS,
    audience_key,
    campaign_key,
    campaign_partition,
    campaigns_partition,
    notice_key,
    settings_key,
)
from chalicelib.aws.campaign.testers import Testers
from chalicelib.aws.card.card_index import CardIndex
from chalicelib.aws.people.items import audit_item, said
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import (
    AFTER_ALL_TIMES,
    GSI1,
    GSI2,
    Item,
    checked_mark,
    merchant_partition,
    time_text,
)
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Progress
from chalicelib.domain.campaign.fair import round_merchants
from chalicelib.domain.campaign.pages import CampaignPage, DuePage
from chalicelib.domain.errors import Busy
from chalicelib.domain.face.look import Notice
from chalicelib.domain.people.audit import AuditLine

CAMPAIGNS_MAX = 50  # on one page, of some 5 kB each
DUE_PAGE = 200  # of some 5 kB each, 1 MB an answer
AUDIENCES_MAX = 100
PARTS_MAX = 1000  # of progress, read at once
PARTS_READS_MAX = 10  # five sweeps of sixteen shards of a hundred programmes are 8,000
NOTICE_TTL_S = 3600.0  # it never changes: this only lets go of what is not asked for any more
_NEW = "attribute_not_exists(pk)"
_REVISION = "revision = :before"
_MINE = "merchant_id = :merchant"


class CampaignsTable(CardIndex, Deliveries, AudienceSizes, Testers, InTable):
    """What `service.campaign.ports.Campaigns` promises."""

    @cached_property
    def _notices(self) -> TtlCache[Notice]:
        return TtlCache(NOTICE_TTL_S, self._clock_s)

    def campaign(self, merchant_id: str, campaign_id: str) -> Campaign | None:
        item = self._rows.get(campaign_key(campaign_id))
        return campaign_of(item) if item and item["merchant_id"]["S"] == merchant_id else None

    def campaigns(self, merchant_id: str, limit: int, after: str) -> CampaignPage:
        limit = max(1, min(limit, CAMPAIGNS_MAX))
        items, more = self._rows.page(
            "gsi1pk = :merchant AND gsi1sk < :after",
            {
                ":merchant": wire(campaigns_partition(merchant_id)),
                ":after": wire(checked_mark(after) if after else AFTER_ALL_TIMES),
            },
            limit=limit,
            IndexName=GSI1,
            ScanIndexForward=False,
        )
        page = tuple(readable(items, campaign_of))
        return CampaignPage(page, items[-1]["gsi1sk"]["S"] if more else "")

    def put_campaign(self, campaign: Campaign, line: AuditLine | None = None) -> bool:
        return self._put_next(
            campaign_item(campaign),
            campaign.revision,
            f" AND {_MINE}",
            {":merchant": wire(campaign.merchant_id)},
            line,
        )

    def drop_campaign(self, campaign: Campaign, line: AuditLine | None = None) -> bool:
        held = {":before": wire(campaign.revision), ":merchant": wire(campaign.merchant_id)}
        condition = f"{_REVISION} AND {_MINE}"
        return self._written(Write("Delete", campaign_key(campaign.id), condition, held), line)

    def due(self, now_ms: int, after: str = "") -> DuePage:
        found, more = self._rows.page(
            "gsi2pk = :due AND gsi2sk BETWEEN :begin AND :later",
            {":due": wire(DUE), ":begin": wire(f"{after} "), ":later": wire(time_text(now_ms + 1))},
            limit=DUE_PAGE,
            IndexName=GSI2,
        )
        page = round_merchants(readable(found, campaign_of))
        return DuePage(page, found[-1]["gsi2sk"]["S"] if more and found else "")

    def progress(self, campaign_id: str) -> tuple[Progress, ...]:
        partition = wire(campaign_partition(campaign_id))
        items: list[Item] = []
        begin = PROGRESS
        for _ in range(PARTS_READS_MAX):
            found, more = self._rows.page(
                "pk = :campaign AND sk > :begin",
                {":campaign": partition, ":begin": wire(begin)},
                limit=PARTS_MAX,
                ConsistentRead=True,
            )
            items += found
            if not more:
                return tuple(progress_of(item) for item in items)
            begin = found[-1]["sk"]["S"]
        raise Busy("store_busy")

    def advance(self, progress: Progress, expected: Progress | None) -> bool:
        item = progress_item(progress)
        if expected is None:
            return self._rows.write(Write("Put", item, _NEW)) is None
        values = {":turn": wire(expected.turn), ":done": wire(expected.done)}
        place = "attribute_not_exists(#after)"  # nothing is written where nothing is held
        if expected.after:
            place, values = "#after = :after", {**values, ":after": wire(expected.after)}
        condition = f"turn = :turn AND done = :done AND {place}"
        return self._rows.write(Write("Put", item, condition, values, names={"#after": "after"})) is None

    def notice(self, notice_id: str) -> Notice | None:
        return self._notices.get(notice_id, lambda: self._read_notice(notice_id))

    def put_notice(self, notice: Notice, line: AuditLine | None = None) -> None:
        put = Write("Put", notice_item(notice), _NEW)
        if line is None:
            self._rows.write(put)
        else:
            self._rows.settle(put, Write("Put", audit_item(line)))

    def audiences(self, merchant_id: str) -> tuple[Audience, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :audiences)",
            {":merchant": wire(merchant_partition(merchant_id)), ":audiences": wire(AUDIENCES)},
            limit=AUDIENCES_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, audience_of))

    def put_audience(self, audience: Audience, line: AuditLine | None = None) -> bool:
        return self._put_next(audience_item(audience), audience.revision, line=line)

    def drop_audience(self, merchant_id: str, audience_id: str, line: AuditLine | None = None) -> None:
        self._rows.settle(
            Write("Delete", audience_key(merchant_id, audience_id)),
            Write("Delete", sizes_key(merchant_id, audience_id)),
            *said(line),
        )

    def settings(self, merchant_id: str) -> CampaignSettings:
        return self._one(CampaignSettings, settings_key(merchant_id)) or CampaignSettings(merchant_id)

    def put_settings(self, settings: CampaignSettings, line: AuditLine | None = None) -> bool:
        """Where nothing is, the default is, at revision 0: the first change is number 1."""
        item = settings_item(settings)
        if settings.revision == 1 and self._written(Write("Put", item, _NEW), line):
            return True
        return self._put_next(item, settings.revision, line=line)

    def _put_next(
        self,
        item: Item,
        revision: int,
        also: str = "",
        values: Item | None = None,
        line: AuditLine | None = None,
    ) -> bool:
        """Write what is new at revision 0, else what follows upon the revision before."""
        put = Write("Put", item, _NEW)
        if revision:
            put = Write("Put", item, f"{_REVISION}{also}", {":before": wire(revision - 1), **(values or {})})
        return self._written(put, line)

    def _written(self, write: Write, line: AuditLine | None) -> bool:
        """With its line in the audit list, both or neither; False where its condition does not hold."""
        if line is None:
            return self._rows.write(write) is None
        return not self._rows.settle(write, Write("Put", audit_item(line)))

    def _read_notice(self, notice_id: str) -> Notice | None:
        return self._one(Notice, notice_key(notice_id))
