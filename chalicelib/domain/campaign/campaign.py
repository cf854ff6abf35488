"""A campaign: who is told what, when, at most how often, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from chalicelib.domain.audience.audience import EVERYBODY, Condition
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.later.follow_up import FollowUp
from chalicelib.domain.campaign.result.counts import NO_COUNTS, Counts
from chalicelib.domain.campaign.result.snapshot import Snapshot
from chalicelib.domain.card.lots import Moves
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.modules import Module
from chalicelib.domain.kept import Kept
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.text import Language, Text

CampaignState = Literal["draft", "waiting", "scheduled", "running", "paused", "done", "cancelled"]
"""`waiting` for a second person's approval; `scheduled` until its time; a trigger runs until it is ended."""

ZoneOf = Literal["outlet", "customer"]

VariantId = Literal["a", "b"]
DeliveryState = Literal["sent", "held", "held_out", "passed", "left"]
"""`held` back by consent or the attention budget; `held_out` to measure the effect. Of a follow-up: `passed`
by without a word, and `left`, with which its journey ends."""

Sweep = Literal["deliver", "correct", "retry", "revert", "measure", "recall"]
"""What a campaign's workers do with each of its cards, in turn through every shard of the card index."""

SHARDS = 16  # parts of a programme's card index and of a campaign's deliveries, read side by side


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording; two make an A/B comparison. `id` is a `VariantId`, or a branch's
    (`follow_up.branch_id`)."""

    id: str
    title: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Face:
    """A look for a time: colours, a line in place of the card's "next", and a module in the shop's window, on
    the same days; each may be left out."""

    colours: Colours | None = None
    line: Text = field(default_factory=lambda: MappingProxyType({}))
    module: Module | None = None


@dataclass(frozen=True, slots=True)
class When:
    """Now (all empty), at a wall-clock time "YYYY-MM-DDTHH:MM" by the outlet's or the customer's zone, or
    whenever `trigger` (see triggers.py) comes true for a card; `n` is its number (stamps away, days)."""

    at: str = ""
    zone_of: ZoneOf = "outlet"
    zone: str = "UTC"
    trigger: str = ""
    n: int = 0


@dataclass(frozen=True, slots=True)
class Winner:
    """Of two wordings, the better one goes to the rest: `percent` of the cards get them first, half each, and
    `days` later the others get the one with more visits. Where nobody can tell, the rest gets them half each,
    or somebody is asked (`unclear`)."""

    percent: int = 20
    days: int = 3
    unclear: Literal["half", "ask"] = "half"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words for what is sent already, which wait for approval."""

    variants: tuple[Variant, ...]
    by: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Declined:
    """Who looked at what `asked_by` sent and said no, and `why`; of words that correct what is sent already,
    those `variants`."""

    by: str
    at_ms: int
    why: str
    asked_by: str
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True, slots=True)
class Campaign(Kept):
    """`revision` counts its changes, so that of two editors one is told. `edited_by` is who changed what
    it says last, "" for who made it.

    `starts_ms` is when it was, or is to be, begun; `until_ms` when nothing is sent any more;
    `face_until_ms` when the face reverts; `measured_ms` when its window of `window_days` was measured for
    good. `notices` maps each variant ("" for a face alone) to the notice that its cards show now;
    `budget_micros` is in millionths of the price list's currency. `turns` counts, by sweep, how often it
    was begun, `began` when it last was (ms). `cleared` is the digest of what was approved or sent
    (`approval`), "" before; nothing else is sent. `proposal` are other words that wait. `declined` is the
    last no, until it is sent again. `asked_ms` is since when it waits for somebody's answer, 0 once they
    were written to. `due_ms` is when the clock's worker has to look next, 0: never. `gift` is the part of
    each programme that is given with it, "" for none; `recalled_by` had what nobody took of it taken back.
    `archived_ms` is when it was put out of sight, 0: it is in sight. `follow_ups` come after the message of a
    trigger. Where there is a `winner`, `chosen` is what the rest gets, "" while that is open, by `chosen_by`
    ("": by the visits); `decides_ms` is when that is to be known, `asks_ms` since when somebody is asked
    because the visits cannot tell (0: nobody was). Of the cards that get it, `silent_percent`
    show it without a notification (`silent`).
    """

    id: str
    merchant_id: str
    name: str
    programmes: tuple[str, ...]
    created_ms: int
    created_by: str
    audience: Condition = EVERYBODY
    variants: tuple[Variant, ...] = ()
    face: Face | None = None
    face_hours: int = 0
    when: When = When()
    bonus: Bonus | None = None
    gift: str = ""
    follow_ups: tuple[FollowUp, ...] = ()
    winner: Winner | None = None
    chosen: Literal["", "a", "b", "half"] = ""
    chosen_by: str = ""
    decides_ms: int = 0
    asks_ms: int = 0
    send_hours: int = 24
    holdout_percent: int = 10
    silent_percent: int = 0
    window_days: int = 14
    budget_micros: int = 0
    state: CampaignState = "draft"
    revision: int = 0
    edited_by: str = ""
    submitted_by: str = ""
    approved_by: str = ""
    cleared: str = ""
    proposal: Proposal | None = None
    declined: Declined | None = None
    asked_ms: int = 0
    recalled_by: str = ""
    starts_ms: int = 0
    until_ms: int = 0
    face_until_ms: int = 0
    ended_ms: int = 0
    measured_ms: int = 0
    archived_ms: int = 0
    due_ms: int = 0
    snapshot: Snapshot | None = None
    turns: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    began: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    notices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Delivery(Kept):
    """What a campaign did with one card, once for each `occurrence` ("" but for triggers).

    `version_ms` is the card's version that carries it (0 when nothing was written), `until_ms` when what
    holds it back will have passed (0: it will not), `wallets` where the card was then, of those that show
    it. `gift` is what was given with it, and `gift_minor` what one of it cost the merchant then.
    `follow_up` is its number, 0: the first message. `silent`: no phone called anybody.
    """

    campaign_id: str
    serial: str
    state: DeliveryState
    at_ms: int
    occurrence: str = ""
    variant: str = ""
    reason: str = ""
    until_ms: int = 0
    version_ms: int = 0
    language: Language = "en"
    wallets: tuple[str, ...] = ()
    test: bool = False
    gift: Moves = ()
    gift_minor: int = 0
    follow_up: int = 0
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Progress(Kept):
    """How far one sweep of a campaign is in one shard: `after` is the last card done, `counts` so far.

    `turn` is the campaign's turn of this sweep that it belongs to; `done` when the shard's end is reached;
    `before` are the counts at the end of the turn before; `due_ms` when the first of what is held back for
    a time may go (0: nothing waits).
    """

    campaign_id: str
    sweep: Sweep
    shard: int
    programme_id: str = ""
    turn: int = 0
    after: str = ""
    done: bool = False
    counts: Counts = field(default_factory=lambda: NO_COUNTS)
    before: Counts = field(default_factory=lambda: NO_COUNTS)
    due_ms: int = 0
    updated_ms: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """One shard to go on with, or a campaign to attend to: what the queue carries. Twice is harmless."""

    merchant_id: str
    campaign_id: str
    sweep: Sweep | Literal["attend"]
    programme_id: str
    shard: int


@dataclass(frozen=True, slots=True)
class CampaignSettings(Kept):
    """A merchant's settings for its campaigns. `budget_micros` is the most that one may cost; 0: no bound.
    `approvers` ("staff:ID") may approve, and owners; whoever makes campaigns, while none is named."""

    merchant_id: str
    attention: Attention = field(default_factory=Attention)
    needs_approval: bool = False
    approvers: tuple[str, ...] = ()
    budget_micros: int = 0
    revision: int = 0
