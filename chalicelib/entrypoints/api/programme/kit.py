"""The launch kit of a programme: its files, its addresses, and the one sentence for the staff."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.text import LANGUAGES, Language, phrase
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, zone_of
from chalicelib.entrypoints.http.fields import Url
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.pages.join_places import SOURCE, join_url, shared_picture
from chalicelib.entrypoints.pages.kit import SHEETS
from chalicelib.service.programme.sources import source_known

routes = Api(__name__)


class KitFileView(msgspec.Struct):
    """A PDF in one language: poster (A4), table (A6), sticker (70 mm), receipt (80 mm paper)."""

    sheet: str
    language: Language
    url: Url


class KitWordsView(msgspec.Struct):
    """What staff say to each guest, and what a POS may print under a receipt."""

    language: Language
    staff: str
    receipt: str
    share_picture: Url


class KitView(msgspec.Struct):
    join_url: Url
    nfc_url: Annotated[Url, Meta(description="To write on an NFC sticker: a phone held to it opens it.")]
    share_url: Annotated[Url, Meta(description="Social pages show it with a picture, 1200 by 630.")]
    files: list[KitFileView]
    words: list[KitWordsView]


@routes.operation(
    "GET /programmes/{programme_id}/kit",
    id="getKit",
    summary="What to print and to say as a programme begins, in the shop's languages",
    permission="report",
    answers={200: KitView},
    refusals=(403, 404),
    parameters=(
        in_query("outlet", "Whose counter it is for: whoever joins there is known to.", maxLength=64),
        in_query("source", "For which of the programme's sources: its cards are counted.", maxLength=12),
    ),
)
def get_kit(programme_id: str, caller: Caller) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    outlet = query(routes.current_request, "outlet") or ""
    if outlet:
        zone_of(caller.merchant_id, outlet)
    source = query(routes.current_request, "source") or ""
    if source:
        source_known(programme, source, "source")
    url, base = join_url(programme, outlet, source), f"{wiring.settings().base_url}/join/{programme.id}/kit"
    at = (f"&at={outlet}" if outlet else "") + (f"&{SOURCE}={source}" if source else "")
    spoken = [language for language in programme.merchant.languages if language in LANGUAGES]
    return answer(
        KitView(
            url,
            url,
            url,
            [
                KitFileView(sheet, language, f"{base}/{sheet}.pdf?lang={language}{at}")
                for language in spoken
                for sheet in SHEETS
            ],
            [
                KitWordsView(
                    language,
                    words.say(phrase("kit_staff"), language),
                    words.say(phrase("kit_line", address=url.partition("://")[2]), language),
                    shared_picture(programme, language),
                )
                for language in spoken
            ],
        )
    )
