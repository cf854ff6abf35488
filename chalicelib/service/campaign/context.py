"""What a change of a campaign works with, and the notices that its cards are to show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from chalicelib.domain.campaign.campaign import Campaign, Variant
from chalicelib.domain.campaign.content.window import window_of
from chalicelib.domain.campaign.later.journey import wordings
from chalicelib.domain.campaign.lifecycle import Next
from chalicelib.domain.campaign.silent import SILENT, is_split, modules_of
from chalicelib.domain.errors import Busy, NotFound
from chalicelib.domain.face.look import Notice
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.text import filled
from chalicelib.service.campaign.bonuses import bonus_said
from chalicelib.service.campaign.ports import Campaigns, InWords, WorkQueue
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

FACE = ""  # under this name stands the notice of a campaign that only changes the face


@dataclass(frozen=True, slots=True)
class CampaignContext:
    """What every change of a campaign needs. `faults` are of the cards that it has come across."""

    campaigns: Campaigns
    queue: WorkQueue
    store: Store
    in_words: InWords
    now_ms: int
    faults: Faults = field(default_factory=Faults)

    def find(self, merchant_id: str, campaign_id: str) -> Campaign:
        found = self.campaigns.campaign(merchant_id, campaign_id)
        if found is None:
            raise NotFound("campaign_unknown", field="id")
        return found

    def change(
        self, campaign: Campaign, step: Callable[[Campaign], Next], line: AuditLine | None = None
    ) -> Campaign:
        """Write what `step` makes of the campaign as it is now, with its line in the audit list, then send
        the work that follows from it."""

        def write(now: Campaign) -> Campaign | None:
            next_ = step(now)
            if next_.campaign == now and not next_.work:
                return now
            written = replace(next_.campaign, revision=now.revision + 1)
            if not self.campaigns.put_campaign(written, line):
                return None
            self.queue.send(next_.work)
            return written

        def read() -> Campaign:
            return self.find(campaign.merchant_id, campaign.id)

        return until_written(read, write, busy=Busy("campaign_busy"), first=campaign)


def line_of(
    context: CampaignContext, campaign: Campaign, by: str, what: AuditCode, why: str = ""
) -> AuditLine:
    """What the audit list says of a change of a campaign."""
    about = {"name": campaign.name, **({"why": why} if why else {})}
    return AuditLine(campaign.merchant_id, context.now_ms, by, what, campaign.id, about)


def notice_of(context: CampaignContext, campaign: Campaign, variant: Variant | None, number: str) -> Notice:
    """What the cards of one wording show."""
    face = campaign.face
    name = variant.id if variant else "x"
    return Notice(
        f"{campaign.id}-{name}-{number}",
        campaign.merchant_id,
        title=filled(variant.title) if variant else {},
        text=filled(variant.text) if variant else {},
        colours=face.colours if face else None,
        line=(filled(face.line) if face else {})
        or bonus_said(context.store, campaign, context.now_ms, context.in_words),
        module=window_of(campaign),
    )


def quieted(campaign: Campaign, wording: Variant, notice: Notice) -> Notice:
    """The same where no phone notifies of it."""
    return replace(notice, quiet=True, modules=modules_of(campaign.id, campaign.face, wording))


def put_notices(context: CampaignContext, campaign: Campaign, number: int) -> dict[str, str]:
    """The notice of each wording, written before any card names it."""
    said: Sequence[Variant | None] = wordings(campaign) or (None,)
    notices = {
        wording.id if wording else FACE: notice_of(context, campaign, wording, str(number))
        for wording in said
    }
    if is_split(campaign) and campaign.variants:
        loud = campaign.variants[0]
        silent = quieted(campaign, loud, notices[loud.id])
        notices[SILENT] = replace(silent, id=f"{campaign.id}-{SILENT}-{number}")
    elif campaign.silent_percent:
        notices |= {each.id: quieted(campaign, each, notices[each.id]) for each in wordings(campaign)}
    for notice in notices.values():
        context.campaigns.put_notice(notice)
    return {name: notice.id for name, notice in notices.items()}
