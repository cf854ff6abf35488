"""How the JSON API shows campaigns, their progress and a merchant's settings for them."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from chalicelib.domain.audience.audience import plain_of
from chalicelib.domain.campaign.campaign import (
    SHARDS,
    Campaign,
    CampaignSettings,
    CampaignState,
    Progress,
)
from chalicelib.domain.campaign.lifecycle import CampaignAction, may_now, unfinished
from chalicelib.domain.face.look import Colours
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.wall_clock import wall_text
from chalicelib.entrypoints.api.campaign.bodies import (
    AttentionBody,
    BonusBody,
    ColoursBody,
    FaceBody,
    VariantBody,
    WhenBody,
)
from chalicelib.entrypoints.http.fields import Instant


class CampaignView(msgspec.Struct):
    """A draft's fields, and what became of it. `may`: what can be done with it now."""

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
    send_hours: int
    holdout_percent: int
    window_days: int
    budget_micros: int
    created_at: Instant
    created_by: str
    submitted_by: str
    approved_by: str
    starts_at: Instant | None
    until_at: Instant | None
    face_until_at: Instant | None
    ended_at: Instant | None
    measured_at: Instant | None
    may: list[CampaignAction]


class OneCampaignView(msgspec.Struct):
    campaign: CampaignView


class CampaignListView(msgspec.Struct):
    campaigns: list[CampaignView]
    next: str


class ProgressView(msgspec.Struct):
    """Counts of cards so far, `held` back by reason. `seconds_left` by the pace so far, None when that cannot
    be told. `next_turn_at`: when those who are held back for a time are tried again.
    """

    state: CampaignState
    counts: dict[str, int]
    held: dict[str, int]
    parts_done: int
    parts: int
    cards_per_s: float
    seconds_left: int | None
    next_turn_at: Instant | None
    done: bool


class CampaignSettingsView(msgspec.Struct):
    attention: AttentionBody
    needs_approval: bool
    budget_micros: Annotated[int, Meta(description="The most that one campaign may cost; 0: no bound.")]
    revision: int


def campaign_view(campaign: Campaign) -> CampaignView:
    when, face = campaign.when, campaign.face
    return CampaignView(
        id=campaign.id,
        name=campaign.name,
        state=campaign.state,
        revision=campaign.revision,
        programmes=list(campaign.programmes),
        audience=plain_of(campaign.audience),
        variants=[VariantBody(each.id, dict(each.title), dict(each.text)) for each in campaign.variants],
        face=FaceBody(_colours(face.colours), dict(face.line)) if face else None,
        face_hours=campaign.face_hours,
        when=WhenBody(when.at, when.zone_of, when.zone, when.trigger, when.n),
        bonus=_bonus(campaign.bonus, when.zone),
        send_hours=campaign.send_hours,
        holdout_percent=campaign.holdout_percent,
        window_days=campaign.window_days,
        budget_micros=campaign.budget_micros,
        created_at=instant(campaign.created_ms),
        created_by=campaign.created_by,
        submitted_by=campaign.submitted_by,
        approved_by=campaign.approved_by,
        starts_at=_when(campaign.starts_ms),
        until_at=_when(campaign.until_ms),
        face_until_at=_when(campaign.face_until_ms),
        ended_at=_when(campaign.ended_ms),
        measured_at=_when(campaign.measured_ms),
        may=list(may_now(campaign)),
    )


def progress_view(campaign: Campaign, progress: Sequence[Progress], now_ms: int) -> ProgressView:
    turn = campaign.turns.get("deliver", 0)
    sending = [each for each in progress if each.sweep == "deliver"]
    counts = _summed(_counts(each, turn) for each in sending)
    held = {name.partition(".")[2]: n for name, n in counts.items() if name.startswith("held.")}
    left, parts = len(unfinished(campaign, "deliver", progress)), SHARDS * len(campaign.programmes)
    done = sum(counts.values())
    took_s = max(1.0, (_last_ms(sending, now_ms) - campaign.began.get("deliver", now_ms)) / 1000)
    gone = parts - left if turn else 0
    return ProgressView(
        state=campaign.state,
        counts={
            "planned": done,
            "sent": counts.get("sent", 0),
            "held": sum(held.values()),
            "held_out": counts.get("held_out", 0),
        },
        held=held,
        parts_done=gone,
        parts=parts,
        cards_per_s=round(done / took_s, 1) if turn == 1 else 0.0,
        seconds_left=round(took_s * left / gone) if gone and left and campaign.state == "running" else None,
        next_turn_at=_when(campaign.due_ms) if campaign.state == "running" and not left and turn else None,
        done=campaign.state in ("done", "cancelled"),
    )


def settings_view(settings: CampaignSettings) -> CampaignSettingsView:
    held = settings.attention
    return CampaignSettingsView(
        AttentionBody(held.per_day, held.per_week, held.gap_hours, held.quiet_from, held.quiet_to),
        settings.needs_approval,
        settings.budget_micros,
        settings.revision,
    )


def _counts(progress: Progress, turn: int) -> Mapping[str, int]:
    """A shard's counts. In the middle of a further turn, what was sent before is not forgotten."""
    if progress.turn < turn or not progress.before:
        return progress.counts
    if progress.done:
        return progress.counts
    kept = ("sent", "held_out")
    least = {name: max(progress.counts.get(name, 0), progress.before.get(name, 0)) for name in kept}
    return {**progress.counts, **{name: n for name, n in least.items() if n}}


def _summed(counts: Any) -> dict[str, int]:
    total: dict[str, int] = {}
    for each in counts:
        for name, n in each.items():
            total[name] = total.get(name, 0) + n
    return total


def _last_ms(sending: Sequence[Progress], now_ms: int) -> int:
    if all(each.done for each in sending):
        return max((each.updated_ms for each in sending), default=now_ms)
    return now_ms


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
