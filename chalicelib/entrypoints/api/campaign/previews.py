"""A campaign on both wallets before it is sent: made by the renderers that the wallets are served by."""

from dataclasses import replace
from typing import Annotated, Any, Literal

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Variant
from chalicelib.domain.campaign.message import Caveat, Count, caveats, check_message, counts
from chalicelib.domain.campaign.sample import SERIAL, sample_card
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.face.look import COLOUR, Colours, Look, Notice
from chalicelib.domain.face.preview import ApplePreview, GooglePreview
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.sentences import sentence
from chalicelib.domain.sentences_message import caveat_sentence
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, filled
from chalicelib.entrypoints.api.campaign.bodies import (
    PROGRAMMES_MAX,
    FaceBody,
    VariantBody,
    WhenBody,
    variants_of,
    when_of,
)
from chalicelib.entrypoints.api.campaign.preview_views import (
    CaveatView,
    FaultView,
    PreviewView,
    TextLengthView,
    apple_view,
    google_view,
    png_url,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import ShortText, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.service.card.look import Notices, look_of
from chalicelib.wallets.art import hero_png, logo_png

TOKEN = "of-a-card-that-there-is-not"  # noqa: S105  # opens nothing

routes = Api(__name__)


class PreviewBody(msgspec.Struct):
    """A campaign as it is written so far: what else a draft has is let pass. The first programme is shown."""

    programmes: Annotated[list[ShortText], stated(maxItems=PROGRAMMES_MAX)] = []
    variants: list[VariantBody] = []
    face: FaceBody | None = None
    audience: Annotated[
        dict[str, Any], stated("Whom it means: the sample card is of those if it can be.")
    ] = {}
    when: WhenBody = WhenBody()
    variant: Annotated[Literal["", "a", "b"], stated("The wording to show; left out, the first.")] = ""
    language: Annotated[Language, stated("The customer's.")] = DEFAULT_LANGUAGE


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
    programme = _programme(caller.merchant_id, body.programmes)
    written = variants_of(body.variants)
    variant = next((each for each in written if each.id == body.variant), written[0] if written else None)
    before, after = _looks(programme, variant, body, wiring.clock_ms())
    shown_in = language_of(routes.current_request)
    return answer(
        PreviewView(
            language=body.language,
            programme=programme.id,
            variant=variant.id if variant else "",
            apple=apple_view(_apple(before, after), shown_in),
            google=google_view(_google(before, after), shown_in),
            counts=[_count(each) for each in counts(variant)] if variant else [],
            caveats=[_caveat(each, shown_in) for each in caveats(variant)] if variant else [],
            faults=_faults(written, shown_in),
        )
    )


def _programme(merchant_id: str, wanted: list[str]) -> Programme:
    """The first that is chosen; before any is, the merchant's first."""
    programmes = {each.id: each for each in wiring.store().programmes(merchant_id)}
    found = programmes.get(wanted[0]) if wanted else next(iter(programmes.values()), None)
    if found is None:
        raise NotFound("programme_unknown", field="programmes")
    return found


def _looks(programme: Programme, variant: Variant | None, body: PreviewBody, at_ms: int) -> tuple[Look, Look]:
    """A sample card before the campaign and with it."""
    card = sample_card(programme, body.audience, when_of(body.when), body.language, at_ms)
    put = {"news": _news(programme, variant), "face": _face(programme, body.face)}
    notices = Notices(put.get)
    before, after = (
        look_of(each, programme, barcode=SERIAL, notices=notices)
        for each in (card, replace(card, news="news", face="face"))
    )
    return before, after


def _news(programme: Programme, variant: Variant | None) -> Notice | None:
    if variant is None:
        return None
    return Notice("preview", programme.merchant_id, title=filled(variant.title), text=filled(variant.text))


def _face(programme: Programme, body: FaceBody | None) -> Notice | None:
    if body is None:
        return None
    colours = Colours(**msgspec.structs.asdict(body.colours)) if body.colours else None
    for name in ("background", "foreground", "label", "accent"):
        if colours and not COLOUR.fullmatch(getattr(colours, name)):
            raise InvalidInput("colour_wrong", field=f"face.colours.{name}")
    return Notice("preview", programme.merchant_id, colours=colours, line=filled(body.line))


def _apple(before: Look, after: Look) -> ApplePreview:
    from chalicelib.wallets.apple.preview import preview

    builder = wiring.pass_builder()
    signed_s = after.modified_s
    held, now = (
        builder.build(look, authentication_token=TOKEN, signed_s=signed_s) for look in (before, after)
    )
    return preview(held, now, after.language)


def _google(before: Look, after: Look) -> GooglePreview:
    from chalicelib.wallets.google.preview import preview
    from chalicelib.wallets.google.template import read_template

    return preview(
        before,
        after,
        read_template(wiring.TEMPLATES / after.template),
        logo_url=lambda look: png_url(logo_png(wiring.TEMPLATES, look.template)),
        hero_url=lambda look: png_url(hero_png(look)),
        now_ms=after.version_ms,
    )


def _count(count: Count) -> TextLengthView:
    return TextLengthView(count.language, count.part, count.characters, count.most, count.advised)


def _caveat(caveat: Caveat, language: Language) -> CaveatView:
    return CaveatView(caveat.code, list(caveat.languages), caveat_sentence(caveat, language))


def _faults(variants: tuple[Variant, ...], language: Language) -> list[FaultView]:
    """The first of each wording."""
    found = []
    for variant in variants:
        try:
            check_message(variant)
        except InvalidInput as error:
            found.append(FaultView(error.code, error.field, sentence(error, language)))
    return found
