"""Waiting: what nobody but this reader's kind can go on with, counted from what is small."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.campaign.approval import Author, may_approve
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.later.choosing import asks
from chalicelib.domain.people.authority import Action
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.feedback.case_ports import Cases
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store

WaitingKind = Literal["approval", "winner", "declined", "case", "case_overdue", "pool", "certificate", "mail"]
LATEST = 50  # campaigns that are looked at: what waits was made lately
SOON_DAYS = 30  # before Apple's certificate ends


@dataclass(frozen=True, slots=True)
class Waiting:
    """`n` of them; `of` is the one campaign, pool or person where it is one."""

    kind: WaitingKind
    n: int
    of: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Where it is looked for. `days_left` of the certificate: None where that cannot be known."""

    store: Store
    directory: Directory
    campaigns: Campaigns
    cases: Cases
    days_left: Callable[[], int | None]


def waiting(
    desk: Desk, merchant_id: str, author: Author, may: Callable[[Action], bool], now_ms: int
) -> Iterator[Waiting]:
    latest = desk.campaigns.campaigns(merchant_id, LATEST, "").campaigns if may("campaigns") else ()
    back = [each for each in latest if _is_back(each, author)]
    yield from _some("declined", len(back), back[0].id if len(back) == 1 else "")
    open_ = [each for each in latest if asks(each)]
    yield from _some("winner", len(open_), open_[0].id if len(open_) == 1 else "")
    if may("approve"):
        yield from _approvals(desk, merchant_id, latest, author)
    if may("cases"):
        overdue = desk.cases.count_open(merchant_id, due_ms=now_ms)
        every = desk.cases.count_open(merchant_id)
        yield from _some("case_overdue", overdue)
        yield from _some("case", every - overdue)
    if may("drafts"):
        low = [pool.id for pool in desk.store.pools(merchant_id) if pool.low]
        yield from _some("pool", len(low), low[0] if len(low) == 1 else "")
        days = desk.days_left()
        if days is not None and days < SOON_DAYS:
            yield Waiting("certificate", max(0, days))
    if may("staff"):
        people = desk.directory.people_as(merchant_id, "owner", "manager", "marketer")
        returned = [each for each in people if each.mail_returned and each.state != "revoked"]
        yield from _some("mail", len(returned), returned[0].name if len(returned) == 1 else "")


def _is_back(campaign: Campaign, author: Author) -> bool:
    """A draft that this reader had sent, and somebody declined."""
    no = campaign.declined
    return campaign.state == "draft" and no is not None and no.asked_by == author.by


def _approvals(desk: Desk, merchant_id: str, latest: Iterable[Campaign], author: Author) -> Iterator[Waiting]:
    """Those that this reader may approve: nobody does what is their own."""
    asked = [each for each in latest if each.state == "waiting" or each.proposal is not None]
    settings = desk.campaigns.settings(merchant_id) if asked else None
    mine = [each for each in asked if settings is not None and may_approve(each, settings, author)]
    yield from _some("approval", len(mine), mine[0].id if len(mine) == 1 else "")


def _some(kind: WaitingKind, n: int, of: str = "") -> Iterator[Waiting]:
    if n > 0:
        yield Waiting(kind, n, of)
