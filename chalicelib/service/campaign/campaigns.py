"""Campaigns: drafted, checked, sent, paused, corrected, ended; and looked after until measured."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from chalicelib.domain.campaign.approval import (
    Author,
    check_approver,
    content_digest,
    needs_another,
    proposed,
    taken_back,
)
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Proposal, Variant, Work
from chalicelib.domain.campaign.draft import check_words
from chalicelib.domain.campaign.fair import check_room
from chalicelib.domain.campaign.later.journey import with_wordings, wordings
from chalicelib.domain.campaign.later.winner import with_winner
from chalicelib.domain.campaign.lifecycle import (
    MEASURE_AGAIN_MS,
    Next,
    cancelled,
    check_may,
    face_until_ms,
    following,
    paused,
    resumed,
    scheduled,
    turned,
    under_way,
    unfinished,
)
from chalicelib.domain.campaign.result.result import with_snapshot
from chalicelib.domain.campaign.when import check_when, first_and_last
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.service.campaign.bonuses import add_bonus, end_bonus
from chalicelib.service.campaign.context import CampaignContext, line_of, put_notices

PAGE, PAGES_MAX = 50, 20  # what is older than a thousand campaigns has ended, or is a shop that nobody minds


def save(context: CampaignContext, draft: Campaign, revision: int | None, by: str) -> Campaign:
    """Write a draft: a new one (None), or one whose `revision` the editor, `by` name, has seen."""
    if revision is None:
        made = replace(draft, revision=0)
        context.campaigns.put_campaign(made, line_of(context, made, by, "campaign.make"))
        return made
    there = context.find(draft.merchant_id, draft.id)
    check_may(there, "edit")
    same = content_digest(draft) == content_digest(there)
    saved = replace(
        draft,
        created_ms=there.created_ms,
        created_by=there.created_by,
        edited_by=there.edited_by if same else by,
        declined=there.declined,
        revision=revision + 1,
        kept=there.kept,
    )
    if revision != there.revision or not context.campaigns.put_campaign(saved):
        raise NotAllowed("campaign_moved", field="revision")
    return saved


def drop(context: CampaignContext, draft: Campaign, by: str) -> None:
    """Throw a draft away, as it was read: of what was ever sent, everything stays."""
    check_may(draft, "delete")
    if not context.campaigns.drop_campaign(draft, line_of(context, draft, by, "campaign.delete")):
        raise NotAllowed("campaign_moved", field="revision")


def send(
    context: CampaignContext,
    campaign: Campaign,
    settings: CampaignSettings,
    author: Author,
    zones: Collection[str] = (),
) -> Campaign:
    """Begin it, at its time; or ask for the second person's approval first. It has passed its check, which
    knows the customers' `zones`."""
    check_room(_latest(context, campaign.merchant_id))

    def step(now: Campaign) -> Next:
        check_may(now, "send")
        if content_digest(now) != content_digest(campaign):  # that is not what was checked
            raise NotAllowed("campaign_moved", field="revision")
        asked = replace(now, submitted_by=author.by, declined=None)
        if needs_another(settings, author):
            return Next(replace(asked, state="waiting", asked_ms=context.now_ms, due_ms=context.now_ms))
        by = author.by if settings.needs_approval else ""
        return _planned(context, replace(asked, approved_by=by), zones)

    return context.change(campaign, step, line_of(context, campaign, author.by, "campaign.send"))


def approve(
    context: CampaignContext,
    campaign: Campaign,
    settings: CampaignSettings,
    author: Author,
    digest: str,
    zones: Collection[str] = (),
) -> Campaign:
    """A second person says yes to what the digest stands for: the campaign, or words that correct it."""

    def step(now: Campaign) -> Next:
        check_may(now, "approve")
        check_approver(now, settings, author, digest)
        approved = replace(now, approved_by=author.by, asked_ms=0)
        if now.proposal:
            return _corrected(context, proposed(approved))
        return _planned(context, approved, zones)

    return context.change(campaign, step, line_of(context, campaign, author.by, "campaign.approve"))


def withdraw(context: CampaignContext, campaign: Campaign, by: str) -> Campaign:
    """A draft again: nothing of it was sent. Of one that was, the words that wait are taken back."""

    def step(now: Campaign) -> Next:
        check_may(now, "withdraw")
        return Next(taken_back(now))

    changed = context.change(campaign, step, line_of(context, campaign, by, "campaign.withdraw"))
    if changed.state == "draft":
        end_bonus(context.store, changed, context.now_ms)
    return changed


def pause(context: CampaignContext, campaign: Campaign, by: str) -> Campaign:
    def step(now: Campaign) -> Next:
        check_may(now, "pause")
        return paused(now, context.now_ms)

    return context.change(campaign, step, line_of(context, campaign, by, "campaign.pause"))


def resume(context: CampaignContext, campaign: Campaign, by: str) -> Campaign:
    def step(now: Campaign) -> Next:
        check_may(now, "resume")
        return resumed(now, context.campaigns.progress(now.id), context.now_ms)

    return context.change(campaign, step, line_of(context, campaign, by, "campaign.resume"))


def cancel(context: CampaignContext, campaign: Campaign, by: str) -> Campaign:
    """Nothing more is sent; its face and its bonus end. What was sent stays on the cards."""

    def step(now: Campaign) -> Next:
        check_may(now, "cancel")
        return cancelled(now, context.now_ms)

    changed = context.change(campaign, step, line_of(context, campaign, by, "campaign.cancel"))
    end_bonus(context.store, changed, context.now_ms)
    return changed


def correct(
    context: CampaignContext,
    campaign: Campaign,
    variants: Sequence[Variant],
    settings: CampaignSettings,
    author: Author,
) -> Campaign:
    """Other words, also where the old ones stand already: at once, or once somebody else has approved them.
    Each wording keeps its cards."""
    check_words(variants)

    def step(now: Campaign) -> Next:
        check_may(now, "correct")
        if [variant.id for variant in variants] != [variant.id for variant in wordings(now)]:
            raise InvalidInput("variants_other", field="variants")
        if needs_another(settings, author):
            waits = Proposal(tuple(variants), author.by, context.now_ms)
            asked_ms = context.now_ms
            return Next(replace(now, proposal=waits, declined=None, asked_ms=asked_ms, due_ms=asked_ms))
        return _corrected(context, replace(with_wordings(now, variants), declined=None))

    return context.change(campaign, step, line_of(context, campaign, author.by, "campaign.correct"))


def retry(context: CampaignContext, campaign: Campaign, by: str) -> Campaign:
    """Once more where a wallet refused, and on with every shard that lies still."""

    def step(now: Campaign) -> Next:
        check_may(now, "retry")
        left: tuple[Work, ...] = ()
        if now.state == "running":
            left = resumed(now, context.campaigns.progress(now.id), context.now_ms).work
        again = turned(now, "retry", context.now_ms)
        return Next(again.campaign, (*left, *again.work))

    return context.change(campaign, step, line_of(context, campaign, by, "campaign.retry"))


def measure(context: CampaignContext, campaign: Campaign) -> Campaign:
    """Look again what came of it, unless somebody is looking or has just looked; not once it is closed."""

    def step(now: Campaign) -> Next:
        check_may(now, "measure")
        lately = context.now_ms - now.began.get("measure", 0) < MEASURE_AGAIN_MS
        looking = unfinished(now, "measure", context.campaigns.progress(now.id))
        return Next(now) if lately or looking or now.measured_ms else turned(now, "measure", context.now_ms)

    return context.change(campaign, step)


def recall(
    context: CampaignContext, campaign: Campaign, settings: CampaignSettings, author: Author
) -> Campaign:
    """What it gave and nobody has taken goes back. Once more is harmless."""
    if settings.approvers and not author.owner and author.by not in settings.approvers:
        raise NotAllowed("approval_by_named", field="state")

    def step(now: Campaign) -> Next:
        check_may(now, "recall")
        return turned(replace(now, recalled_by=author.by), "recall", context.now_ms)

    return context.change(campaign, step, line_of(context, campaign, author.by, "campaign.recall"))


def attend(context: CampaignContext, merchant_id: str, campaign_id: str, *, clock: bool) -> None:
    """Take a campaign on to what time and its finished shards bring. By the `clock`, its next look is noted
    anew; a worker that has finished a shard leaves it when nothing else is to be changed."""
    campaign = context.campaigns.campaign(merchant_id, campaign_id)
    if campaign is None:
        return

    waiting = context.queue.waiting() if clock else 0

    def step(now: Campaign) -> Next:
        progress = context.campaigns.progress(now.id)
        decided = with_winner(now, progress, context.now_ms)
        next_ = following(decided.campaign, progress, context.now_ms, waiting)
        next_ = replace(next_, work=(*decided.work, *next_.work))
        if clock or not under_way(now, progress):
            next_ = replace(next_, campaign=with_snapshot(next_.campaign, progress, context.now_ms))
        same = not next_.work and replace(next_.campaign, due_ms=now.due_ms) == now
        return Next(now) if same and not clock and under_way(now, progress) else next_

    context.change(campaign, step)


def _latest(context: CampaignContext, merchant_id: str) -> list[Campaign]:
    """A merchant's campaigns, as many as a few pages hold."""
    found: list[Campaign] = []
    after = ""
    for _ in range(PAGES_MAX):
        page = context.campaigns.campaigns(merchant_id, PAGE, after)
        found += page.campaigns
        after = page.next
        if not after:
            break
    return found


def _planned(context: CampaignContext, campaign: Campaign, zones: Collection[str]) -> Next:
    """Its notices and its bonus written, and begun when its time is now."""
    first_ms, last_ms = first_and_last(campaign.when, zones) if campaign.when.at else (0, 0)
    until_ms = face_until_ms(campaign, max(first_ms, context.now_ms))
    notices = put_notices(context, replace(campaign, face_until_ms=until_ms), 1)
    named = replace(campaign, notices=notices, cleared=content_digest(campaign))
    check_when(campaign.when, context.now_ms)  # it may have waited for approval since
    add_bonus(context.store, campaign, context.now_ms)
    return scheduled(named, first_ms, last_ms, context.now_ms)


def _corrected(context: CampaignContext, worded: Campaign) -> Next:
    """The new words cleared, and on their way to where the old ones stand."""
    number = worded.turns.get("correct", 0) + 2  # the first words are number one
    notices = put_notices(context, worded, number)
    cleared = replace(worded, notices=notices, proposal=None, cleared=content_digest(worded))
    return turned(cleared, "correct", context.now_ms)
