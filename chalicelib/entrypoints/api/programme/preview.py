"""A programme before there is one: what both phones and the till would show, made by what serves them."""

from dataclasses import replace
from typing import Annotated, Literal

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.card.linear import Linear
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.merchant.merchant import Merchant, check_merchant
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.untranslated import untranslated
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language
from chalicelib.entrypoints.api.card.views import CardView, card_view
from chalicelib.entrypoints.api.face.views import ApplePreviewView, GooglePreviewView, apple_view, google_view
from chalicelib.entrypoints.api.merchant.merchant import MerchantBody, merchant_written
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, below, programme_written
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.fields import Texts, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.http.sources import within_studio
from chalicelib.service.card.enrol import clean_name
from chalicelib.service.programme.preview import Preview, preview

NOBODY = "studio"  # a merchant that there is not, until it has an account

routes = Api(__name__)


class StudioPreviewBody(msgspec.Struct, forbid_unknown_fields=True):
    """A shop and a programme as they are written so far; `at`: how full the card is that is shown; `linear`:
    the bars that its owner chose for it."""

    merchant: MerchantBody
    programme: ProgrammeBody
    at: Literal["empty", "half", "full"] = "half"
    language: Annotated[Language, stated("The customer's.")] = DEFAULT_LANGUAGE
    holder: Annotated[str, Meta(description="A customer's name for the sample.", max_length=60)] = ""
    linear: Linear = ""


class PartSentenceView(msgspec.Struct):
    id: str
    sentence: str


class StudioPreviewView(msgspec.Struct):
    """One card on both wallets and at the till, the customer's words in theirs, the others in the reader's
    language. `lacks`: by language the texts that are not in it."""

    language: Language
    apple: ApplePreviewView
    google: GooglePreviewView
    till: CardView
    rule: Annotated[Texts, stated("The programme in one sentence.")]
    sentence: Annotated[str, stated("The same for the reader.")]
    parts: list[PartSentenceView]
    lacks: dict[Language, list[str]]


@routes.operation(
    "POST /studio/preview",
    id="previewProgramme",
    summary="What both phones and the till would show of a programme",
    permission="anybody",
    answers={200: StudioPreviewView},
    refusals=(403,),
)
def post_preview(body: StudioPreviewBody) -> Response:
    """Nothing is kept. The pass is signed and drawn as a customer's, and opens nothing."""
    request = routes.current_request
    within_studio(request)
    drawn = programme_drawn(body.merchant, body.programme)
    programme = replace(drawn, choices=replace(drawn.choices, linear=body.linear))
    found = preview(programme, body.at, body.language, clean_name(body.holder), wiring.clock_ms())
    return answer(_view(found, body.language, language_of(request)))


def programme_drawn(shop: MerchantBody, written: ProgrammeBody) -> Programme:
    """A programme of which there is nothing yet, nor of its shop; InvalidInput names what to mend."""
    merchant = merchant_written(shop, Merchant(NOBODY, "", "", "EUR", "UTC"))
    try:
        check_merchant(merchant)
    except InvalidInput as error:
        raise below("merchant", error) from error
    try:
        return programme_written(written, merchant, wiring.TEMPLATES)
    except InvalidInput as error:
        raise below("programme", error) from error


def _view(found: Preview, shown: Language, reader: Language) -> StudioPreviewView:
    programme, own = found.programme, found.programme.language
    return StudioPreviewView(
        language=shown,
        apple=apple_view(wiring.apple_preview(found.before, found.after), reader),
        google=google_view(wiring.google_preview(found.before, found.after), reader),
        till=card_view(found.card, programme, msgspec.UNSET, reader),
        rule=words.every_language(programme.rule(), own),
        sentence=words.say(programme.rule(), reader, own),
        parts=[
            PartSentenceView(part.id, words.say(part.sentence(), reader, own)) for part in programme.all_parts
        ],
        lacks=_lacks(programme),
    )


def _lacks(programme: Programme) -> dict[Language, list[str]]:
    spoken = programme.merchant.languages
    return {
        language: [words.say(text, language, programme.language) for text in texts]
        for language, texts in untranslated(programme).items()
        if language in spoken
    }
