"""A campaign on both wallets before it is sent: made by the renderers that the wallets are served by."""

from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.programme.sale.bonus import check_hours
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language
from chalicelib.entrypoints.api.campaign.bodies import (
    BonusBody,
    FaceBody,
    Programmes,
    Variants,
    WhenBody,
    bonus_of,
    face_of,
    variants_of,
    when_of,
)
from chalicelib.entrypoints.api.campaign.fields import Audience, Gift
from chalicelib.entrypoints.api.campaign.views.preview import PreviewView, preview_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import ShortText, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.campaign.preview import Person, Written, preview, programme_shown

HALF_BONUS_MAX = 6  # fields of a bonus; a draft's is let pass while it is half written
HalfBonus = Annotated[dict[str, Any], Meta(max_length=HALF_BONUS_MAX)]

routes = Api(__name__)


class PreviewBody(msgspec.Struct):
    """A campaign as it is written so far: what else a draft has is let pass. The first programme is shown."""

    programmes: Programmes = []
    variants: Variants = []
    face: FaceBody | None = None
    audience: Annotated[
        Audience, Meta(description="Whom it means: the sample card is of those if it can be.")
    ] = {}
    when: WhenBody = WhenBody()
    gift: Gift = ""
    bonus: HalfBonus | None = None
    variant: Annotated[ShortText, stated("The wording to show; left out, or none of these, the first.")] = ""
    language: Annotated[Language, stated("The customer's.")] = DEFAULT_LANGUAGE
    person: Annotated[
        Person, stated("Whose card: with a long name and an outlet, or with neither, as merge fields need.")
    ] = "nameless"
    silent_percent: Annotated[int, Meta(ge=0, le=100, description="At 100 no phone notifies of it.")] = 0


@routes.operation(
    "POST /campaigns/preview",
    id="previewCampaign",
    summary="As both wallets will show it",
    permission="campaigns",
    answers={200: PreviewView},
    refusals=(403, 404, 409, 503),
)
def post_preview(caller: Caller, body: PreviewBody) -> Response:
    """Front, back and notification on both wallets, and how long each text is."""
    programme = programme_shown(wiring.store(), caller.merchant_id, body.programmes)
    written = Written(
        variants_of(body.variants),
        face_of(body.face),
        _audience(body.audience),
        when_of(body.when),
        body.variant,
        body.gift,
        _bonus(body),
        body.person,
        silent=body.silent_percent == 100,
    )
    outlets = {each.id: each.name for each in wiring.directory().outlets_lately(caller.merchant_id)}
    found = preview(written, programme, body.language, wiring.clock_ms(), words.every_language, outlets)
    apple = wiring.apple_preview(found.before, found.after)
    google = wiring.google_preview(found.before, found.after)
    return answer(preview_view(found, body.language, apple, google, language_of(routes.current_request)))


def _bonus(body: PreviewBody) -> Bonus | None:
    """None while it is half written."""
    try:
        bonus = bonus_of(msgspec.convert(body.bonus, BonusBody | None), "", body.when.zone)
        if bonus:
            check_hours(bonus)
    except (InvalidInput, msgspec.ValidationError):
        return None
    return bonus


def _audience(plain: dict[str, Any]) -> Condition | None:
    """None while it is half written."""
    try:
        return read_condition(plain)
    except InvalidInput:
        return None
