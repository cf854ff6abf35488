"""What a campaign may be: checked as it is saved, and once more, for all it needs, before it is sent."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from chalicelib.domain.campaign.campaign import Campaign, Face, Variant
from chalicelib.domain.campaign.content.merge import check_fields, check_none
from chalicelib.domain.campaign.content.message import check_message
from chalicelib.domain.campaign.content.window import check_window
from chalicelib.domain.campaign.later.follow_up import field_of
from chalicelib.domain.campaign.later.journey import wordings
from chalicelib.domain.campaign.later.later import (
    check_follow_ups,
    check_follow_ups_ready,
    check_winner,
    check_winner_ready,
)
from chalicelib.domain.campaign.silent import check_silent
from chalicelib.domain.campaign.triggers import check_trigger
from chalicelib.domain.campaign.when import check_when
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import COLOUR, Colours
from chalicelib.domain.letters import is_shown
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.programme.sale.bonus import check_bonus, check_hours
from chalicelib.domain.text import LANGUAGES, filled
from chalicelib.domain.time.wall_clock import moment_of

NAME_MAX = 80
LINE_MAX = 60  # characters: what the row on a card's front shows
HOURS_MAX = 90 * 24
SEND_HOURS_MAX = 14 * 24
WINDOW_DAYS_MAX = 90
HOLDOUT_MAX = 50
BUDGET_MICROS_MAX = 10**12
_RANGES = (
    ("send_hours", 1, SEND_HOURS_MAX),
    ("face_hours", 0, HOURS_MAX),
    ("holdout_percent", 0, HOLDOUT_MAX),
    ("silent_percent", 0, 100),
    ("window_days", 1, WINDOW_DAYS_MAX),
    ("budget_micros", 0, BUDGET_MICROS_MAX),
)


def check_draft(campaign: Campaign) -> None:
    """InvalidInput names a value that no campaign can have. `check_ready` looks for what is missing."""
    for field, least, most in _RANGES:
        if not least <= getattr(campaign, field) <= most:
            raise InvalidInput("number_out_of_range", field=field, at=field, least=least, most=most)
    if [variant.id for variant in campaign.variants] not in ([], ["a"], ["a", "b"]):
        raise InvalidInput("variants_wrong", field="variants")
    check_follow_ups(campaign)
    for variant in wordings(campaign):
        _check_fields(variant)
    check_winner(campaign)
    check_silent(campaign)
    if campaign.face is not None:
        _check_face(campaign.face)
    if not 0 <= campaign.when.n <= BALANCE_MAX:
        raise InvalidInput("number_out_of_range", field="when.n", at="when.n", least=0, most=BALANCE_MAX)
    if campaign.bonus is not None:
        check_hours(campaign.bonus)


def check_ready(campaign: Campaign, programmes: Collection[str], now_ms: int) -> None:
    """InvalidInput names what is missing or wrong before it can be sent; `programmes` are the merchant's."""
    if not campaign.programmes:
        raise InvalidInput("campaign_programme_needed", field="programmes")
    if not set(campaign.programmes) <= set(programmes):
        raise InvalidInput("campaign_programme_gone", field="programmes")
    if not campaign.variants and campaign.face is None and campaign.bonus is None and not campaign.gift:
        raise InvalidInput("campaign_empty", field="variants")
    check_words(wordings(campaign))
    check_winner_ready(campaign)
    if campaign.face is not None:
        _check_face_ready(campaign.face, campaign)
    check_when(campaign.when, now_ms)
    if campaign.bonus is not None:
        begins_ms = moment_of(campaign.when.at, campaign.when.zone, "when.at") if campaign.when.at else now_ms
        check_bonus(campaign.bonus, begins_ms, campaign.when.zone)  # it is not over before it is told
    if campaign.when.trigger:
        check_trigger(campaign.when)
    check_follow_ups_ready(campaign)


def check_words(variants: Iterable[Variant]) -> None:
    """InvalidInput names the text that is missing or that a wallet would not show."""
    for variant in variants:
        check_message(replace(variant, title=filled(variant.title), text=filled(variant.text)))


def check_face_new(face: Face, own: Iterable[Colours]) -> None:
    """InvalidInput where the colours of the look are the ones that all these cards have anyway."""
    if face.colours is not None and all(face.colours == colours for colours in own):
        raise InvalidInput("face_colours_same", field="face.colours")


def check_colours(colours: Colours) -> None:
    for name in ("background", "foreground", "label", "accent"):
        if not COLOUR.fullmatch(getattr(colours, name)):
            raise InvalidInput("colour_wrong", field=f"face.colours.{name}")


def _check_fields(variant: Variant) -> None:
    for part, text in (("title", variant.title), ("text", variant.text)):
        for language, words in text.items():
            check_fields(words, f"{field_of(variant.id)}.{part}.{language}")


def _check_face_ready(face: Face, campaign: Campaign) -> None:
    says = any(words.strip() for words in face.line.values())
    if face.colours is None and face.module is None and not says:
        raise InvalidInput("face_empty", field="face")
    if not campaign.face_hours:
        raise InvalidInput("face_hours_needed", field="face_hours")
    if campaign.when.trigger:
        raise InvalidInput("face_by_trigger", field="face")
    if face.module is not None:
        check_window(face.module)


def _check_face(face: Face) -> None:
    for language, line in face.line.items():
        field = f"face.line.{language}"
        if language not in LANGUAGES:
            raise InvalidInput("language_unknown", field=field, languages=", ".join(LANGUAGES))
        if len(line) > LINE_MAX:
            raise InvalidInput("text_too_long", field=field, at="face.line", most=LINE_MAX)
        if not is_shown(line):
            raise InvalidInput("text_unshown", field=field, at="face.line")
        check_none(line, field)
    if face.colours is not None:
        check_colours(face.colours)
