"""Pictures come in here: a logo, a photo for the card, a stamp. Also from who has no shop yet."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.colours import taken_from
from chalicelib.domain.face.pictures import KINDS, Kind
from chalicelib.domain.text import phrase
from chalicelib.entrypoints.api.merchant.merchant import BrandColoursBody
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import language_of, query, whole_body
from chalicelib.entrypoints.http.sources import within_pictures

routes = Api(__name__)


class PictureWarning(msgspec.Struct):
    code: str
    said: str


class PictureView(msgspec.Struct):
    """`hash` names the picture in a shop's or a programme's `pictures`. Until one of them has it, it is kept
    for a week. `colours` are taken from it, moved until they can be read."""

    hash: str
    kind: Kind
    address: Annotated[str, Meta(description="Below this server's address; it never shows another picture.")]
    width: int
    height: int
    colours: BrandColoursBody
    warnings: list[PictureWarning]


@routes.operation(
    "POST /pictures",
    id="addPicture",
    summary="Take in a picture: PNG or JPEG, as the body",
    permission="anybody",
    answers={201: PictureView},
    refusals=(403, 413, 422, 503),
    parameters=({**in_query("kind", "What it is for.", enum=[*KINDS]), "required": True},),
    takes_bytes=True,
)
def add_picture() -> Response:
    from chalicelib.wallets.pictures.taken import take

    request = routes.current_request
    within_pictures(request)
    kind = _kind(query(request, "kind"))
    taken = take(kind, whole_body(request))
    wiring.brand_pictures().add(taken.name, taken.content)
    four = taken_from(taken.shown, taken.ground)
    language = language_of(request)
    view = PictureView(
        hash=taken.name,
        kind=kind,
        address=f"/art/picture/{taken.name}",
        width=taken.width,
        height=taken.height,
        colours=BrandColoursBody(four.background, four.foreground, four.label, four.accent),
        warnings=[PictureWarning(code, words.say(phrase(code), language)) for code in taken.warnings],
    )
    return answer(view, 201)


def _kind(given: str | None) -> Kind:
    kind = next((each for each in KINDS if each == given), None)
    if kind is None:
        raise InvalidInput("picture_kind", field="kind", kinds=", ".join(KINDS))
    return kind
