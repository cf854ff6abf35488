"""What the JSON API takes of a campaign, and the campaign that it makes."""

from dataclasses import replace
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import (
    Campaign,
    CampaignSettings,
    Face,
    Variant,
    VariantId,
    When,
    ZoneOf,
)
from chalicelib.domain.campaign.draft import NAME_MAX
from chalicelib.domain.campaign.triggers import TRIGGERS
from chalicelib.domain.face.look import Colours
from chalicelib.domain.letters import with_own_line_ends
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MINUTES
from chalicelib.domain.time.wall_clock import check_zone, moment_of
from chalicelib.entrypoints.http.fields import Barcode, ShortText, needed, stated

PROGRAMMES_MAX = 20
APPROVERS_MAX = 20
Words = Annotated[dict[Language, str], stated("By language code; English stands for what is missing.")]
Wall = Annotated[str, stated("YYYY-MM-DDTHH:MM, by a clock on the wall.")]
TriggerName = Annotated[  # for Python, $ is also before a last line break
    str, Meta(pattern=rf"^({'|'.join(TRIGGERS)})?$(?!\n)", extra_json_schema={"enum": ["", *TRIGGERS]})
]


class VariantBody(msgspec.Struct, forbid_unknown_fields=True):
    id: VariantId
    title: Words = {}
    text: Words = {}


class ColoursBody(msgspec.Struct, forbid_unknown_fields=True):
    """#rrggbb each, in small letters."""

    background: str
    foreground: str
    label: str
    accent: str


class FaceBody(msgspec.Struct, forbid_unknown_fields=True):
    """What the card looks like for a time: its colours, and a line in place of what comes next."""

    colours: ColoursBody | None = None
    line: Words = {}


class WhenBody(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Now when `at` and `trigger` are empty."""

    at: Wall = ""
    zone_of: ZoneOf = "outlet"
    zone: Annotated[str, stated("IANA time zone.")] = "UTC"
    trigger: TriggerName = ""
    n: Annotated[int, stated("The trigger's number: stamps away, or days.")] = 0


class BonusBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is earned counts `factor` times between two times of the campaign's zone; hours that end before
    they begin end on the next day."""

    factor: int
    starts_at: Wall
    ends_at: Wall
    weekdays: Annotated[list[int], stated("0 is Monday; all when empty.")] = []
    from_minute: int = 0
    to_minute: int = 1440


class DraftBody(msgspec.Struct, forbid_unknown_fields=True):
    """A campaign as it is edited. `revision`: the one that the editor has seen."""

    name: Annotated[str, stated(maxLength=NAME_MAX)]
    programmes: Annotated[list[ShortText], stated(maxItems=PROGRAMMES_MAX)] = []
    audience: dict[str, Any] = msgspec.field(default_factory=lambda: {"all": []})
    variants: list[VariantBody] = []
    face: FaceBody | None = None
    face_hours: int = 0
    when: WhenBody = WhenBody()
    bonus: BonusBody | None = None
    send_hours: int = 24
    holdout_percent: int = 10
    window_days: int = 14
    budget_micros: int = 0
    revision: int = 0


class CorrectBody(msgspec.Struct, forbid_unknown_fields=True):
    variants: list[VariantBody]


class ApproveBody(msgspec.Struct, forbid_unknown_fields=True):
    """`digest`: the campaign's, as it was when it was looked at."""

    digest: ShortText


class TrialBody(msgspec.Struct, forbid_unknown_fields=True):
    cards: list[Barcode]
    variant: Literal["a", "b"] = "a"


class AttentionBody(msgspec.Struct, forbid_unknown_fields=True):
    per_day: int
    per_week: int
    gap_hours: int
    quiet_from: Annotated[int, stated("Minutes after midnight.")]
    quiet_to: Annotated[int, stated("Minutes after midnight.")]


class SettingsBody(msgspec.Struct, forbid_unknown_fields=True):
    attention: AttentionBody
    needs_approval: bool = False
    approvers: Annotated[
        list[ShortText],
        stated(
            "Ids of people who may approve, besides owners. Empty: whoever makes campaigns.",
            maxItems=APPROVERS_MAX,
        ),
    ] = []
    budget_micros: int = 0
    revision: int = 0


def when_of(body: WhenBody) -> When:
    return When(body.at, body.zone_of, body.zone, body.trigger, body.n)


def campaign_of(body: DraftBody, blank: Campaign) -> Campaign:
    """`blank` with what the body says; InvalidInput where a part has no meaning."""
    zone = body.when.zone
    check_zone(zone, "when.zone")
    return replace(
        blank,
        name=needed("name", body.name, NAME_MAX),
        programmes=tuple(dict.fromkeys(body.programmes)),
        audience=read_condition(body.audience),
        variants=variants_of(body.variants),
        face=face_of(body.face),
        face_hours=body.face_hours,
        when=when_of(body.when),
        bonus=_bonus(body.bonus, blank.id, zone),
        send_hours=body.send_hours,
        holdout_percent=body.holdout_percent,
        window_days=body.window_days,
        budget_micros=body.budget_micros,
    )


def variants_of(bodies: list[VariantBody]) -> tuple[Variant, ...]:
    return tuple(Variant(body.id, _said(body.title), _said(body.text)) for body in bodies)


def face_of(body: FaceBody | None) -> Face | None:
    if body is None:
        return None
    colours = Colours(**msgspec.structs.asdict(body.colours)) if body.colours else None
    return Face(colours, _said(body.line))


def settings_of(body: SettingsBody, merchant_id: str) -> CampaignSettings:
    attention = Attention(**msgspec.structs.asdict(body.attention))
    return CampaignSettings(
        merchant_id,
        attention,
        body.needs_approval,
        tuple(f"staff:{person}" for person in dict.fromkeys(body.approvers)),
        body.budget_micros,
        body.revision + 1,
    )


def _said(words: dict[Language, str]) -> dict[Language, str]:
    """The languages in which something is said."""
    return {language: with_own_line_ends(text).strip() for language, text in words.items() if text.strip()}


def _bonus(body: BonusBody | None, campaign_id: str, zone: str) -> Bonus | None:
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
