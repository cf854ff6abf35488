"""What the JSON API takes of a campaign, and the campaign that it makes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.campaign.approval import WHY_MAX
from chalicelib.domain.campaign.campaign import (
    Campaign,
    Face,
    Variant,
    When,
    ZoneOf,
)
from chalicelib.domain.campaign.draft import (
    HOLDOUT_MAX,
    HOURS_MAX,
    NAME_MAX,
    SEND_HOURS_MAX,
    WINDOW_DAYS_MAX,
)
from chalicelib.domain.campaign.later.follow_up import (
    BRANCHES_MAX,
    FOLLOW_UPS_MAX,
)
from chalicelib.domain.campaign.triggers import TRIGGERS
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.modules import URL_MAX, Module
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.programme.sale.bonus import FACTOR_MAX
from chalicelib.domain.time.units import DAY_MINUTES
from chalicelib.domain.time.wall_clock import check_zone, moment_of
from chalicelib.entrypoints.api.campaign.fields import Audience, Budget, Gift, Minute, Words, said
from chalicelib.entrypoints.api.campaign.later import (
    FollowUpBody,
    WinnerBody,
    follow_ups_of,
    winner_of,
)
from chalicelib.entrypoints.http.fields import SHORT_MAX, Revision, ShortText, needed, stated
from chalicelib.service.campaign.trial import TRIAL_CARDS_MAX

PROGRAMMES_MAX = 20
Wall = Annotated[str, Meta(max_length=40, description="YYYY-MM-DDTHH:MM, by a clock on the wall.")]
Colour = Annotated[str, Meta(max_length=SHORT_MAX), stated(pattern="^#[0-9a-f]{6}$")]
Programmes = Annotated[list[ShortText], Meta(max_length=PROGRAMMES_MAX)]
TriggerName = Annotated[  # for Python, $ is also before a last line break
    str, Meta(pattern=rf"^({'|'.join(TRIGGERS)})?$(?!\n)", extra_json_schema={"enum": ["", *TRIGGERS]})
]
WordingId = Annotated[
    str,
    Meta(
        pattern=r"^([ab]|[1-9][a-c])$(?!\n)",
        description="“a”, “b”; of a follow-up its number and branch: “2a”.",
    ),
]


class VariantBody(msgspec.Struct, forbid_unknown_fields=True):
    id: WordingId
    title: Words = {}
    text: Words = {}


Variants = Annotated[list[VariantBody], Meta(max_length=2)]
Wordings = Annotated[list[VariantBody], Meta(max_length=2 + FOLLOW_UPS_MAX * BRANCHES_MAX)]


class ColoursBody(msgspec.Struct, forbid_unknown_fields=True):
    """#rrggbb each, in small letters."""

    background: Colour
    foreground: Colour
    label: Colour
    accent: Colour


class CampaignModuleBody(msgspec.Struct, forbid_unknown_fields=True):
    """A line of the shop's window on these cards, for the days of the face. Google Wallet alone has one."""

    title: Annotated[Words, stated("At least in one, of at most 60 characters, before it is sent.")] = {}
    text: Annotated[Words, stated("At most 50 characters.")] = {}
    url: Annotated[str, Meta(max_length=URL_MAX, description="https alone.")] = ""


class FaceBody(msgspec.Struct, forbid_unknown_fields=True):
    """What the card looks like for a time: its colours, a line in place of what comes next, and a line of the
    shop's window, which nobody is told of."""

    colours: ColoursBody | None = None
    line: Words = {}
    module: CampaignModuleBody | None = None


class WhenBody(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Now when `at` and `trigger` are empty."""

    at: Wall = ""
    zone_of: ZoneOf = "outlet"
    zone: Annotated[ShortText, Meta(description="IANA time zone.")] = "UTC"
    trigger: TriggerName = ""
    n: Annotated[
        int, Meta(ge=0, le=BALANCE_MAX, description="The trigger's number: stamps away, or days.")
    ] = 0


class BonusBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is earned counts `factor` times between two times of the campaign's zone; hours that end before
    they begin end on the next day."""

    factor: Annotated[int, stated(minimum=2, maximum=FACTOR_MAX)]
    starts_at: Wall
    ends_at: Wall
    weekdays: Annotated[
        list[Annotated[int, stated(minimum=0, maximum=6)]], stated("0 is Monday; all when empty.", maxItems=7)
    ] = []
    from_minute: Minute = 0
    to_minute: Annotated[int, stated(minimum=0, maximum=DAY_MINUTES)] = DAY_MINUTES


class DraftBody(msgspec.Struct, forbid_unknown_fields=True):
    """A campaign as it is edited. `revision`: the one that the editor has seen."""

    name: Annotated[str, stated(maxLength=NAME_MAX)]
    programmes: Programmes = []
    audience: Audience = msgspec.field(default_factory=lambda: {"all": []})
    variants: Variants = []
    face: FaceBody | None = None
    face_hours: Annotated[int, Meta(ge=0, le=HOURS_MAX)] = 0
    when: WhenBody = WhenBody()
    bonus: BonusBody | None = None
    gift: Gift = ""
    follow_ups: Annotated[list[FollowUpBody], Meta(max_length=FOLLOW_UPS_MAX)] = []
    winner: WinnerBody | None = None
    send_hours: Annotated[int, Meta(ge=1, le=SEND_HOURS_MAX)] = 24
    holdout_percent: Annotated[int, Meta(ge=0, le=HOLDOUT_MAX)] = 10
    silent_percent: Annotated[
        int,
        Meta(
            ge=0,
            le=100,
            description="Of the cards that get it, how many show it without a notification. 1 to 99 compares"
            " them with the notified ones, so it goes with one text and without follow-ups.",
        ),
    ] = 0
    window_days: Annotated[int, Meta(ge=1, le=WINDOW_DAYS_MAX)] = 14
    budget_micros: Budget = 0
    revision: Revision = 0


class DuplicateBody(msgspec.Struct, forbid_unknown_fields=True):
    name: Annotated[str, stated(minLength=1, maxLength=NAME_MAX)]


class CorrectBody(msgspec.Struct, forbid_unknown_fields=True):
    """All wordings that it has, the follow-ups' too."""

    variants: Wordings


class ApproveBody(msgspec.Struct, forbid_unknown_fields=True):
    """`digest`: the campaign's, as it was when it was looked at."""

    digest: ShortText


class DeclineBody(ApproveBody, forbid_unknown_fields=True):
    why: Annotated[str, stated("As whoever sent it reads it.", minLength=1, maxLength=WHY_MAX)]


class TrialBody(msgspec.Struct, forbid_unknown_fields=True):
    cards: Annotated[list[ShortText], stated("Serials.", minItems=1, maxItems=TRIAL_CARDS_MAX)]
    variant: WordingId = "a"


def when_of(body: WhenBody) -> When:
    return When(body.at, body.zone_of, body.zone, body.trigger, body.n)


def campaign_of(
    body: DraftBody, blank: Campaign, audience: Condition, branches: Sequence[Condition] = ()
) -> Campaign:
    """`blank` with what the body says, for the `audience` that it means, with the conditions of its
    follow-ups' branches, in order; InvalidInput where a part has no meaning."""
    zone = body.when.zone
    check_zone(zone, "when.zone")
    return replace(
        blank,
        name=needed("name", body.name, NAME_MAX),
        programmes=tuple(dict.fromkeys(body.programmes)),
        audience=audience,
        variants=variants_of(body.variants),
        face=face_of(body.face),
        face_hours=body.face_hours,
        when=when_of(body.when),
        bonus=bonus_of(body.bonus, blank.id, zone),
        gift=body.gift,
        follow_ups=follow_ups_of(body.follow_ups, branches),
        winner=winner_of(body.winner),
        send_hours=body.send_hours,
        holdout_percent=body.holdout_percent,
        silent_percent=body.silent_percent,
        window_days=body.window_days,
        budget_micros=body.budget_micros,
    )


def variants_of(bodies: list[VariantBody]) -> tuple[Variant, ...]:
    return tuple(Variant(body.id, said(body.title), said(body.text)) for body in bodies)


def face_of(body: FaceBody | None) -> Face | None:
    if body is None:
        return None
    colours = Colours(**msgspec.structs.asdict(body.colours)) if body.colours else None
    return Face(colours, said(body.line), _module(body.module))


def _module(body: CampaignModuleBody | None) -> Module | None:
    """Its id is the campaign's, which cards show it under."""
    return Module("", said(body.title), body.url.strip(), said(body.text)) if body else None


def bonus_of(body: BonusBody | None, campaign_id: str, zone: str) -> Bonus | None:
    if body is None:
        return None
    return Bonus(
        campaign_id,
        body.factor,
        moment_of(body.starts_at, zone, "bonus.starts_at"),
        moment_of(body.ends_at, zone, "bonus.ends_at"),
        tuple(body.weekdays),
        body.from_minute,
        body.to_minute if body.from_minute < body.to_minute else body.to_minute + DAY_MINUTES,
    )
