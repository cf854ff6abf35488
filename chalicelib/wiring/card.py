"""Cards: where they are kept, how they are signed, what they show, how their wallets hear of a change."""

import base64
import functools
from typing import TYPE_CHECKING

from chalicelib import wiring
from chalicelib.domain.card.card import Card, WalletName
from chalicelib.tokens import TokenKey, Tokens

if TYPE_CHECKING:
    from chalicelib.domain.face.look import Look
    from chalicelib.domain.programme.programme import Programme
    from chalicelib.service.ports import Queue, Store


@functools.cache
def store() -> "Store":
    from chalicelib.aws.table.table import Table

    return Table(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def tokens() -> Tokens:
    keys = wiring.secret("tokens")["keys"]
    return Tokens([TokenKey(key["id"], base64.b64decode(key["secret"])) for key in keys])


def barcode(card: Card) -> str:
    return wiring.tokens().barcode(card.serial, card.key_id)


def look(card: Card, programme: "Programme") -> "Look":
    """What the card shows now, on every wallet."""
    from chalicelib.service.card.shown import shown

    return shown(card, programme, barcode=wiring.barcode(card), notices=wiring.notices())


@functools.cache
def queue(wallet: WalletName) -> "Queue":
    from chalicelib.aws.queue import SqsQueue

    settings = wiring.settings()
    urls = {"apple": settings.apple_queue_url, "google": settings.google_queue_url}
    return SqsQueue(wiring.client("sqs"), urls[wallet])
