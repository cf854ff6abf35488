"""The owner's shop: its name, contact, currency, zone, languages, colours and what the law wants linked."""

from dataclasses import replace
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.currencies import DIGITS, digits_of
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import NAME, STAMPS, Pictures
from chalicelib.domain.letters import one_line
from chalicelib.domain.merchant.merchant import CONTACT_MAX, LINK_MAX, NAME_MAX, Links, Merchant
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Revision, ShortText, stated
from chalicelib.service.merchant.merchant import set_merchant

routes = Api(__name__)

Colour = Annotated[str, stated(pattern="^#[0-9a-f]{6}$")]
PictureHash = Annotated[str, stated(pattern=f"^({NAME.pattern})?$")]
StampName = Annotated[str, stated(f"Ours: {', '.join(STAMPS)}.", pattern=r"^([a-z]{2,12}|[0-9a-f]{32})?$")]
Link = Annotated[str, stated("A page's address with https://; empty for none.", maxLength=LINK_MAX)]


class BrandColoursBody(msgspec.Struct, forbid_unknown_fields=True):
    background: Colour
    foreground: Colour
    label: Colour
    accent: Colour


class PicturesBody(msgspec.Struct, forbid_unknown_fields=True):
    """By the `hash` that POST /pictures gave, empty for none. A stamp may be one of ours by its name."""

    logo: PictureHash = ""
    strip: PictureHash = ""
    stamp: StampName = ""


class LinksBody(msgspec.Struct, forbid_unknown_fields=True):
    """On the join page and on the back of each card."""

    privacy: Link = ""
    terms: Link = ""
    imprint: Link = ""


class MerchantBody(msgspec.Struct, forbid_unknown_fields=True):
    """`revision`: the one that was read; another's change since is a 409. Without `pictures` they stay."""

    name: Annotated[str, stated("As it stands on each card.", minLength=1, maxLength=NAME_MAX)]
    contact: Annotated[str, stated(minLength=1, maxLength=CONTACT_MAX)]
    currency: Annotated[str, stated("ISO 4217, of today.", enum=[*DIGITS])]
    zone: Annotated[ShortText, Meta(description="IANA time zone, of whatever names no outlet.")]
    languages: Annotated[
        list[Language], stated("Its customers', its own first.", minItems=1, maxItems=len(LANGUAGES))
    ]
    colours: BrandColoursBody
    links: LinksBody
    revision: Revision | None = None
    pictures: PicturesBody | None = None


class MerchantView(msgspec.Struct):
    """`currency_digits`: how many decimals its amounts have; they are sent in the smallest unit."""

    id: str
    name: str
    contact: str
    currency: str
    currency_digits: int
    currencies: Annotated[list[str], Meta(description="All that there are.")]
    zone: str
    languages: list[Language]
    colours: BrandColoursBody
    links: LinksBody
    revision: int
    pictures: PicturesBody
    stamps: Annotated[list[str], Meta(description="Those that we draw: /art/stamp/NAME.svg.")]


@routes.operation(
    "GET /merchant",
    id="getMerchant",
    summary="The shop, as it stands this moment",
    permission="see_merchant",
    answers={200: MerchantView},
    refusals=(403, 409),
)
def get_merchant(caller: Caller) -> Response:
    return answer(merchant_view(_there(caller)))


@routes.operation(
    "PUT /merchant",
    id="setMerchant",
    summary="Change the shop; every card that shows it follows",
    permission="merchant",
    answers={200: MerchantView},
    refusals=(403, 409, 429, 503),
)
def put_merchant(caller: Caller, body: MerchantBody) -> Response:
    there = _there(caller)
    risen = set_merchant(
        wiring.store(),
        wiring.brand_pictures(),
        there,
        merchant_written(body, there),
        by=caller.by,
        now_ms=wiring.clock_ms(),
        seen=body.revision,
    )
    return answer(merchant_view(risen))


def merchant_written(body: MerchantBody, there: Merchant) -> Merchant:
    """`there` as `body` says that it is to be; not checked yet."""
    return replace(
        there,
        name=one_line(body.name),
        contact=one_line(body.contact),
        currency=body.currency,
        zone=body.zone,
        languages=tuple(body.languages),
        colours=Colours(**msgspec.structs.asdict(body.colours)),
        links=Links(**msgspec.structs.asdict(body.links)),
        pictures=pictures_of(body.pictures) if body.pictures else there.pictures,
    )


def pictures_of(body: PicturesBody) -> Pictures:
    return Pictures(body.logo, body.strip, body.stamp)


def pictures_body(pictures: Pictures) -> PicturesBody:
    return PicturesBody(pictures.logo, pictures.strip, pictures.stamp)


def merchant_view(merchant: Merchant) -> MerchantView:
    colours, links = merchant.colours, merchant.links
    return MerchantView(
        id=merchant.id,
        name=merchant.name,
        contact=merchant.contact,
        currency=merchant.currency,
        currency_digits=digits_of(merchant.currency),
        currencies=[*DIGITS],
        zone=merchant.zone,
        languages=list(merchant.languages),
        colours=BrandColoursBody(colours.background, colours.foreground, colours.label, colours.accent),
        links=LinksBody(links.privacy, links.terms, links.imprint),
        revision=merchant.revision,
        pictures=pictures_body(merchant.pictures),
        stamps=[*STAMPS],
    )


def _there(caller: Caller) -> Merchant:
    merchant = wiring.store().merchant_now(caller.merchant_id)
    if merchant is None:
        raise NotAllowed("merchant_damaged")
    return merchant
