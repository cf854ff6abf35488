"""Cards: where they are kept, how they are signed, what they show, how their wallets hear of a change."""

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.wallets import WalletName
from chalicelib.tokens import TokenKey, Tokens, keys_in
from chalicelib.wiring.renewed import of_secret

if TYPE_CHECKING:
    from chalicelib.domain.face.look import Colours, Look, Progress
    from chalicelib.domain.programme.programme import Programme
    from chalicelib.service.ports import Queue, Store


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


def look(card: Card, programme: "Programme") -> "Look":
    """What the card shows now, on every wallet: out of use, when its key was retired."""
    from chalicelib.service.card.look import look_of

    if not wiring.tokens().knows(card.key_id):
        card = replace(card, state="voided")
    return look_of(card, programme, barcode=wiring.barcode(card), notices=wiring.notices())


HERO = "art-hero"


def hero_path(progress: "Progress", colours: "Colours") -> str:
    """Where the picture of `progress` is. Signed: drawing takes long, and is for addresses of ours."""
    from chalicelib.wallets.art import hero_name

    return f"/art/hero/{wiring.tokens().seal(HERO, hero_name(progress, colours))}.png"


def hero_at(name: str) -> str | None:
    """The `hero_name` in an address of ours; None in any other."""
    sealed, dot, suffix = name.rpartition(".")
    return wiring.tokens().unseal(HERO, sealed) if dot and suffix == "png" else None


@functools.cache
def queue(wallet: WalletName) -> "Queue":
    from chalicelib.aws.queue import SqsQueue

    return SqsQueue(wiring.client("sqs"), wiring.settings().queue_urls[wallet])
