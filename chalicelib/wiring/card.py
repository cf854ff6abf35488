"""Cards: where they are kept, how they are signed, what they show, how their wallets hear of a change."""

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.domain.card.card import Card, Lane
from chalicelib.domain.card.wallets import WalletName
from chalicelib.tokens import TokenKey, Tokens, keys_in
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.aws.shelf import BucketShelf
    from chalicelib.domain.face.look import Colours, Look, Progress
    from chalicelib.domain.face.pictures import Pictures
    from chalicelib.domain.programme.programme import Programme
    from chalicelib.service.merchant.pictures import BrandPictures
    from chalicelib.service.ports import Queue, Store
    from chalicelib.wallets.kept_pictures import KeptPictures


@functools.cache
def store() -> "Store":
    from chalicelib.aws.table.table import Table

    return Table(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@of_secret("tokens")
def tokens() -> Tokens:
    def renewed() -> list[TokenKey]:
        return keys_in(wiring.secrets().renew("tokens"))

    return Tokens(keys_in(wiring.secret("tokens")), clock_s=wiring.clock_s, renewed=renewed)


def barcode(card: Card) -> str:
    """The code of a card; of one whose key was retired the serial alone, which no till takes."""
    tokens = wiring.tokens()
    return (
        tokens.barcode(card.serial, card.key_id, card.code_number)
        if tokens.knows(card.key_id)
        else card.serial
    )


def card_page(card: Card) -> str:
    """The secret address of a card's page, which holds until the card has a new code. KeyError for a card
    whose key was retired."""
    return (
        f"{wiring.settings().base_url}/c/{wiring.tokens().page(card.serial, card.key_id, card.code_number)}"
    )


def look(card: Card, programme: "Programme") -> "Look":
    """What the card shows now, on every wallet: out of use, when its key was retired."""
    from chalicelib.domain.card.rotating import Rotating
    from chalicelib.domain.customer.ways import ways_of
    from chalicelib.service.card.look import look_of

    tokens = wiring.tokens()
    if not tokens.knows(card.key_id):
        card = replace(card, state="voided")
        return look_of(card, programme, barcode=wiring.barcode(card), notices=wiring.notices())
    ways = ways_of(card, programme, wiring.card_page(card))
    return look_of(
        card,
        programme,
        barcode=wiring.barcode(card),
        notices=wiring.notices(),
        ways=ways,
        rotating=Rotating(card.code_number, tokens.rotating(card.serial, card.key_id, card.code_number)),
    )


@functools.cache
def pictures() -> "KeptPictures":
    """What the cards show, drawn once for all processes."""
    from chalicelib.wallets.kept_pictures import KeptPictures

    bucket = wiring.settings().pictures_bucket
    return KeptPictures(_shelf(bucket) if bucket else None, lambda name: wiring.brand_pictures().read(name))


@functools.cache
def brand_pictures() -> "BrandPictures":
    """What shops have handed in."""
    from chalicelib.aws.merchant.pictures import BrandPictures

    return BrandPictures(_shelf(wiring.settings().pictures_bucket))


def _shelf(bucket: str) -> "BucketShelf":
    import boto3

    from chalicelib.aws.shelf import BucketShelf

    return BucketShelf(wiring.client("s3"), bucket, boto3.Session().get_credentials())


HERO = "art-hero"


def hero_path(progress: "Progress", colours: "Colours", pictures: "Pictures") -> str:
    """Where the picture of `progress` is. Signed: drawing takes long, and is for addresses of ours."""
    from chalicelib.wallets.art import hero_name

    return f"/art/hero/{wiring.tokens().seal(HERO, hero_name(progress, colours, pictures))}.png"


def hero_at(name: str) -> str | None:
    """The `hero_name` in an address of ours; None in any other."""
    sealed, dot, suffix = name.rpartition(".")
    return wiring.tokens().unseal(HERO, sealed) if dot and suffix == "png" else None


LOGO = "art-logo"


def logo_path(pictures: "Pictures", colours: "Colours") -> str:
    """Where a shop's logo is on its card's colour, for a circle; "" without one. Signed, as the other."""
    if not pictures.logo:
        return ""
    named = f"{pictures.logo}-{colours.background.removeprefix('#')}"
    return f"/art/brand/{wiring.tokens().seal(LOGO, named)}.png"


def logo_at(name: str) -> "tuple[str, str] | None":
    """The logo and the colour in an address of ours; None in any other."""
    sealed, dot, suffix = name.rpartition(".")
    named = wiring.tokens().unseal(LOGO, sealed) if dot and suffix == "png" else None
    if named is None:
        return None
    logo, _, background = named.partition("-")
    return logo, f"#{background}"


@functools.cache
def queue(wallet: WalletName, lane: Lane) -> "Queue":
    from chalicelib.aws.queue import SqsQueue

    return SqsQueue(wiring.client("sqs"), wiring.settings().queue_urls[wallet, lane])


def lane_of(wallet: WalletName, queue_arn: str) -> Lane:
    """The lane whose queue this is."""
    name = queue_arn.rpartition(":")[2]
    urls = wiring.settings().queue_urls
    return "campaign" if urls[wallet, "campaign"].rpartition("/")[2] == name else "counter"
