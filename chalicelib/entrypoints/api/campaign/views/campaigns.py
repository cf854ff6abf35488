"""How the JSON API shows campaigns, their progress and a merchant's settings for them."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from chalicelib.domain.audience.audience import plain_of
from chalicelib.domain.campaign.approval import content_digest, proposed
from chalicelib.domain.campaign.campaign import (
    Campaign,
    CampaignState,
    Declined,
    Face,
    Variant,
)
from chalicelib.domain.campaign.later.choosing import asks
from chalicelib.domain.campaign.lifecycle import CampaignAction, may_now
from chalicelib.domain.campaign.result.pace import Pace
from chalicelib.domain.campaign.result.snapshot import Snapshot
from chalicelib.domain.campaign.result.verdict import Verdict, verdict_of
from chalicelib.domain.face.look import Colours
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.wall_clock import wall_text
from chalicelib.entrypoints.api.campaign.bodies import (
    BonusBody,
    CampaignModuleBody,
    ColoursBody,
    FaceBody,
    VariantBody,
    WhenBody,
)
from chalicelib.entrypoints.api.campaign.later import (
    FollowUpBody,
    WinnerBody,
    follow_up_bodies,
    winner_body,
)
from chalicelib.entrypoints.http.fields import Instant


class SnapshotView(msgspec.Struct):
    """A campaign's figures as of `at`. `visits_each`: how many more visits a card that was sent brought than
    one of the control group, for every 100 cards; null while nothing can be said of it."""

    at: Instant
    planned: int
    sent: int
    held_out: int
    accepted_percent: Annotated[float | None, Meta(description="Of the messages, those that a wallet took.")]
    verdict: Verdict
    visits_each: float | None
    visits_low: float | None
    visits_high: float | None
    gifts_taken: int
    gifts_cost_minor: int


class DeclinedView(msgspec.Struct):
    """Who said no to it, when and why; `variants` are the words that were meant to correct it."""

    by: str
    at: Instant
    why: str
    variants: list[VariantBody]


class CampaignView(msgspec.Struct):
    """A draft's fields, and what became of it. `may`: what can be done with it now.

    `digest` stands for all of it that reaches a customer or costs, with the words that are `proposed`:
    whoever approves names it.
    """

    id: str
    name: str
    state: CampaignState
    revision: int
    programmes: list[str]
    audience: dict[str, Any]
    variants: list[VariantBody]
    face: FaceBody | None
    face_hours: int
    when: WhenBody
    bonus: BonusBody | None
    gift: str
    follow_ups: list[FollowUpBody]
    winner: WinnerBody | None
    chosen: Annotated[
        Literal["", "a", "b", "half"], Meta(description="What the rest gets, where there is a winner.")
    ]
    chosen_by: Annotated[str, Meta(description="Who chose it; empty: the visits did.")]
    decides_at: Annotated[Instant | None, Meta(description="When it is to be known which text is better.")]
    asks_at: Annotated[
        Instant | None,
        Meta(
            description="Since when somebody is asked, as the visits cannot tell; null: nobody is asked now."
        ),
    ]
    send_hours: int
    holdout_percent: int
    silent_percent: int
    window_days: int
    budget_micros: int
    created_at: Instant
    created_by: str
    submitted_by: str
    approved_by: str
    digest: str
    proposed: list[VariantBody] | None
    proposed_by: str | None
    declined: Annotated[DeclinedView | None, Meta(description="The last no; null once it is sent again.")]
    starts_at: Instant | None
    until_at: Instant | None
    face_until_at: Instant | None
    ended_at: Instant | None
    measured_at: Instant | None
    archived_at: Instant | None
    snapshot: Annotated[SnapshotView | None, Meta(description="Null before it was begun.")]
    may: list[CampaignAction]


class OneCampaignView(msgspec.Struct):
    campaign: CampaignView
    names: Annotated[
        dict[str, str], Meta(description="Who made, sent, approved or declined it, by their ids.")
    ]
    audience_said: Annotated[str, Meta(description="Whom it means, in the caller's language.")]
    branches_said: Annotated[
        dict[str, str],
        Meta(description="Whom branches of follow-ups mean that have a condition, by their ids."),
    ]
    not_by_you: Annotated[str, Meta(description="Why the caller cannot approve it; empty: the caller can.")]


class CampaignListView(msgspec.Struct):
    campaigns: list[CampaignView]
    next: str
    names: Annotated[dict[str, str], Meta(description="Who made them, by their ids.")]
    audiences: Annotated[
        dict[str, str], Meta(description="Whom each means, by its id, in the caller's language.")
    ]


class ProgressCountsView(msgspec.Struct):
    """`planned` are all; each is one of the others. `waiting`: for the hour where the customer is."""

    planned: int
    sent: int
    held: int
    held_out: int
    waiting: int


class ProgressView(msgspec.Struct):
    """Counts of cards so far, `held` back by reason; `share` of all cards were looked at. `seconds_left` by
    the pace so far, None when that cannot be told. `next_turn_at`: when those who are held back for a time
    are tried again.
    """

    state: CampaignState
    counts: ProgressCountsView
    held: dict[str, int]
    parts_done: int
    parts: int
    share: Annotated[float, Meta(ge=0, le=1)]
    cards_per_s: float
    seconds_left: int | None
    next_turn_at: Instant | None
    done: bool


def campaign_view(campaign: Campaign) -> CampaignView:
    when, face = campaign.when, campaign.face
    return CampaignView(
        id=campaign.id,
        name=campaign.name,
        state=campaign.state,
        revision=campaign.revision,
        programmes=list(campaign.programmes),
        audience=plain_of(campaign.audience),
        variants=_variants(campaign.variants),
        face=_face(face) if face else None,
        face_hours=campaign.face_hours,
        when=WhenBody(when.at, when.zone_of, when.zone, when.trigger, when.n),
        bonus=_bonus(campaign.bonus, when.zone),
        gift=campaign.gift,
        follow_ups=follow_up_bodies(campaign.follow_ups),
        winner=winner_body(campaign.winner),
        chosen=campaign.chosen,
        chosen_by=campaign.chosen_by,
        decides_at=_when(campaign.decides_ms),
        asks_at=_when(campaign.asks_ms) if asks(campaign) else None,
        send_hours=campaign.send_hours,
        holdout_percent=campaign.holdout_percent,
        silent_percent=campaign.silent_percent,
        window_days=campaign.window_days,
        budget_micros=campaign.budget_micros,
        created_at=instant(campaign.created_ms),
        created_by=campaign.created_by,
        submitted_by=campaign.submitted_by,
        approved_by=campaign.approved_by,
        digest=content_digest(proposed(campaign)),
        proposed=_variants(campaign.proposal.variants) if campaign.proposal else None,
        proposed_by=campaign.proposal.by if campaign.proposal else None,
        declined=_declined(campaign.declined),
        starts_at=_when(campaign.starts_ms),
        until_at=_when(campaign.until_ms),
        face_until_at=_when(campaign.face_until_ms),
        ended_at=_when(campaign.ended_ms),
        measured_at=_when(campaign.measured_ms),
        archived_at=_when(campaign.archived_ms),
        snapshot=_snapshot(campaign.snapshot),
        may=list(may_now(campaign)),
    )


def progress_view(campaign: Campaign, pace: Pace) -> ProgressView:
    held = dict(pace.held)
    return ProgressView(
        state=campaign.state,
        counts=ProgressCountsView(pace.planned, pace.sent, sum(held.values()), pace.held_out, pace.waiting),
        held=held,
        parts_done=pace.parts_done,
        parts=pace.parts,
        share=pace.share,
        cards_per_s=pace.cards_per_s,
        seconds_left=pace.seconds_left,
        next_turn_at=_when(pace.next_turn_ms),
        done=campaign.state in ("done", "cancelled"),
    )


def _snapshot(snapshot: Snapshot | None) -> SnapshotView | None:
    if snapshot is None:
        return None
    visits = snapshot.visits
    parts = (visits.difference, visits.low, visits.high) if visits.enough else (None, None, None)
    each, low, high = (None if part is None else round(100 * part, 1) for part in parts)
    return SnapshotView(
        instant(snapshot.at_ms),
        snapshot.planned,
        snapshot.sent,
        snapshot.held_out,
        snapshot.accepted_percent,
        verdict_of(visits),
        each,
        low,
        high,
        snapshot.taken,
        snapshot.cost_minor,
    )


def _declined(declined: Declined | None) -> DeclinedView | None:
    if declined is None:
        return None
    return DeclinedView(declined.by, instant(declined.at_ms), declined.why, _variants(declined.variants))


def _variants(variants: Iterable[Variant]) -> list[VariantBody]:
    return [VariantBody(variant.id, dict(variant.title), dict(variant.text)) for variant in variants]


def _face(face: Face) -> FaceBody:
    module = face.module
    shown = CampaignModuleBody(dict(module.title), dict(module.text), module.url) if module else None
    return FaceBody(_colours(face.colours), dict(face.line), shown)


def _colours(colours: Colours | None) -> ColoursBody | None:
    if colours is None:
        return None
    return ColoursBody(colours.background, colours.foreground, colours.label, colours.accent)


def _bonus(bonus: Bonus | None, zone: str) -> BonusBody | None:
    if bonus is None:
        return None
    return BonusBody(
        bonus.factor,
        wall_text(bonus.starts_ms, zone),
        wall_text(bonus.ends_ms, zone),
        list(bonus.weekdays),
        bonus.from_minute,
        bonus.to_minute,
    )


def _when(at_ms: int) -> str | None:
    return instant(at_ms) if at_ms else None
