"""Campaigns: drafted, checked, sent, paused, corrected, ended; and looked after until measured."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Variant, Work
from chalicelib.domain.campaign.lifecycle import (
    MEASURE_AGAIN_MS,
    Next,
    cancelled,
    check_may,
    following,
    paused,
    resumed,
    scheduled,
    turned,
    under_way,
    unfinished,
)
from chalicelib.domain.campaign.when import check_when, first_and_last
from chalicelib.domain.errors import Busy, InvalidInput, NotAllowed, NotFound
from chalicelib.domain.face.look import Notice
from chalicelib.domain.text import whole
from chalicelib.service.campaign.bonuses import add_bonus, bonus_said, end_bonus
from chalicelib.service.campaign.ports import Campaigns, WorkQueue
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store

FACE = ""  # under this name stands the notice of a campaign that only changes the face


@dataclass(frozen=True, slots=True)
class Office:
    """What every change of a campaign needs."""

    campaigns: Campaigns
    queue: WorkQueue
    store: Store
    now_ms: int

    def find(self, merchant_id: str, campaign_id: str) -> Campaign:
        found = self.campaigns.campaign(merchant_id, campaign_id)
        if found is None:
            raise NotFound("campaign_unknown", field="id")
        return found

    def change(self, campaign: Campaign, step: Callable[[Campaign], Next]) -> Campaign:
        """Write what `step` makes of the campaign as it is now, then send the work that follows from it."""

        def write(now: Campaign) -> Campaign | None:
            next_ = step(now)
            if next_.campaign == now and not next_.work:
                return now
            written = replace(next_.campaign, revision=now.revision + 1)
            if not self.campaigns.put_campaign(written):
                return None
            self.queue.send(next_.work)
            return written

        def read() -> Campaign:
            return self.find(campaign.merchant_id, campaign.id)

        return until_written(read, write, busy=Busy("campaign_busy"), first=campaign)


def save(office: Office, draft: Campaign, revision: int | None) -> Campaign:
    """Write a draft: a new one (None), or one whose `revision` the editor has seen."""
    if revision is None:
        office.campaigns.put_campaign(replace(draft, revision=0))
        return replace(draft, revision=0)
    there = office.find(draft.merchant_id, draft.id)
    check_may(there, "edit")
    saved = replace(draft, created_ms=there.created_ms, created_by=there.created_by, revision=revision + 1)
    if revision != there.revision or not office.campaigns.put_campaign(saved):
        raise NotAllowed("campaign_moved", field="revision")
    return saved


def drop(office: Office, draft: Campaign) -> None:
    """Throw a draft away, as it was read: of what was ever sent, everything stays."""
    check_may(draft, "delete")
    if not office.campaigns.drop_campaign(draft):
        raise NotAllowed("campaign_moved", field="revision")


def send(office: Office, campaign: Campaign, settings: CampaignSettings, by: str) -> Campaign:
    """Begin it, at its time; or ask for the second person's approval first. It has passed its check."""

    def step(now: Campaign) -> Next:
        check_may(now, "send")
        if settings.needs_approval:
            return Next(replace(now, state="waiting", submitted_by=by))
        return _planned(office, replace(now, submitted_by=by))

    return office.change(campaign, step)


def approve(office: Office, campaign: Campaign, by: str) -> Campaign:
    """A second person says yes."""

    def step(now: Campaign) -> Next:
        check_may(now, "approve")
        if by == now.submitted_by:
            raise NotAllowed("approval_by_another", field="state")
        return _planned(office, replace(now, approved_by=by))

    return office.change(campaign, step)


def withdraw(office: Office, campaign: Campaign) -> Campaign:
    """A draft again: nothing of it was sent."""

    def step(now: Campaign) -> Next:
        check_may(now, "withdraw")
        return Next(replace(now, state="draft", submitted_by="", approved_by="", due_ms=0, starts_ms=0))

    changed = office.change(campaign, step)
    end_bonus(office.store, changed, office.now_ms)
    return changed


def pause(office: Office, campaign: Campaign) -> Campaign:
    def step(now: Campaign) -> Next:
        check_may(now, "pause")
        return paused(now, office.now_ms)

    return office.change(campaign, step)


def resume(office: Office, campaign: Campaign) -> Campaign:
    def step(now: Campaign) -> Next:
        check_may(now, "resume")
        return resumed(now, office.campaigns.progress(now.id), office.now_ms)

    return office.change(campaign, step)


def cancel(office: Office, campaign: Campaign) -> Campaign:
    """Nothing more is sent; its face and its bonus end. What was sent stays on the cards."""

    def step(now: Campaign) -> Next:
        check_may(now, "cancel")
        return cancelled(now, office.now_ms)

    changed = office.change(campaign, step)
    end_bonus(office.store, changed, office.now_ms)
    return changed


def correct(office: Office, campaign: Campaign, variants: Sequence[Variant]) -> Campaign:
    """Other words, also where the old ones stand already. Each wording keeps its cards."""

    def step(now: Campaign) -> Next:
        check_may(now, "correct")
        if [each.id for each in variants] != [each.id for each in now.variants]:
            raise InvalidInput("variants_other", field="variants")
        worded = replace(now, variants=tuple(variants))
        number = now.turns.get("correct", 0) + 2  # the first words are number one
        worded = replace(worded, notices=_notices(office, worded, number))
        return turned(worded, "correct", office.now_ms)

    return office.change(campaign, step)


def retry(office: Office, campaign: Campaign) -> Campaign:
    """Once more where a wallet refused, and on with every shard that lies still."""

    def step(now: Campaign) -> Next:
        check_may(now, "retry")
        left: tuple[Work, ...] = ()
        if now.state == "running":
            left = resumed(now, office.campaigns.progress(now.id), office.now_ms).work
        again = turned(now, "retry", office.now_ms)
        return Next(again.campaign, (*left, *again.work))

    return office.change(campaign, step)


def measure(office: Office, campaign: Campaign) -> Campaign:
    """Look again what came of it, unless somebody is looking or has just looked; not once it is closed."""

    def step(now: Campaign) -> Next:
        check_may(now, "measure")
        lately = office.now_ms - now.began.get("measure", 0) < MEASURE_AGAIN_MS
        looking = unfinished(now, "measure", office.campaigns.progress(now.id))
        return Next(now) if lately or looking or now.measured_ms else turned(now, "measure", office.now_ms)

    return office.change(campaign, step)


def attend(office: Office, merchant_id: str, campaign_id: str, *, clock: bool) -> None:
    """Take a campaign on to what time and its finished shards bring. By the `clock`, its next look is noted
    anew; a worker that has finished a shard leaves it when nothing else is to be changed."""
    campaign = office.campaigns.campaign(merchant_id, campaign_id)
    if campaign is None:
        return

    def step(now: Campaign) -> Next:
        progress = office.campaigns.progress(now.id)
        next_ = following(now, progress, office.now_ms)
        same = not next_.work and replace(next_.campaign, due_ms=now.due_ms) == now
        return Next(now) if same and not clock and under_way(now, progress) else next_

    office.change(campaign, step)


def notice_of(office: Office, campaign: Campaign, variant: Variant | None, number: str) -> Notice:
    """What the cards of one wording show."""
    face = campaign.face
    name = variant.id if variant else "x"
    return Notice(
        f"{campaign.id}-{name}-{number}",
        campaign.merchant_id,
        title=whole(variant.title) if variant else {},
        text=whole(variant.text) if variant else {},
        colours=face.colours if face else None,
        line=(whole(face.line) if face else {}) or bonus_said(office.store, campaign, office.now_ms),
    )


def _planned(office: Office, campaign: Campaign) -> Next:
    """Its notices and its bonus written, and begun when its time is now."""
    named = replace(campaign, notices=_notices(office, campaign, 1))
    first_ms, last_ms = first_and_last(campaign.when) if campaign.when.at else (0, 0)
    check_when(campaign.when, office.now_ms)  # it may have waited for approval since
    add_bonus(office.store, campaign, office.now_ms)
    return scheduled(named, first_ms, last_ms, office.now_ms)


def _notices(office: Office, campaign: Campaign, number: int) -> dict[str, str]:
    """The notice of each wording, written before any card names it."""
    wordings: Sequence[Variant | None] = campaign.variants or (None,)
    notices = {each.id if each else FACE: notice_of(office, campaign, each, str(number)) for each in wordings}
    for notice in notices.values():
        office.campaigns.put_notice(notice)
    return {name: notice.id for name, notice in notices.items()}
