"""A customer's own file: all that is kept of them, in an open form (docs/data-protection/file.md)."""

from collections.abc import Mapping
from typing import Any

import msgspec
from chalice.app import Response

from chalicelib.domain.customer.dictionary import LINES
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.instant import instant
from chalicelib.service.customer.everything import Everything

FORMAT, VERSION = "carnet.person", 1
CARD = tuple(name for line in LINES if line.id != "technical" for name in line.fields if name != "holders")
# What says who served or sent, and what only the machine needs: of others, and of use to a thief.
ENTRY = (
    *("id", "kind", "delta", "balance_after", "moves", "at_ms", "merchant_id", "outlet", "sale_id", "visits"),
    *("amount_minor", "reward", "quantity", "reverses", "corrects", "items", "reason"),
)
DELIVERY = ("campaign_id", "at_ms", "state", "reason", "language", "test", "gift")
PHONE = ("wallet", "holder", "registered_ms", "pushed_version_ms", "fetched_version_ms")
CONSENT = ("at_ms", "given", "source", "text", "version", "language")


def person_file(kept: Everything, programme: Programme, now_ms: int) -> Mapping[str, Any]:
    """`complete` is False where the history is longer than one file may be."""
    merchant = programme.merchant
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_at": instant(now_ms),
        "complete": not kept.more,
        "shop": {
            "name": merchant.name,
            "contact": merchant.contact,
            "privacy": merchant.links.privacy,
            "currency": merchant.currency,
        },
        "programme": programme.name,
        "card": {**_some(kept.card, CARD), "group": kept.group},
        "consents": [_some(each, CONSENT) for each in kept.consents],
        "entries": [_some(each, ENTRY) for each in kept.entries],
        "phones": [_some(each, PHONE) for each in kept.registrations],
        "deliveries": [_some(each, DELIVERY) for each in kept.deliveries],
        **{kind: list(said) for kind, said in sorted(kept.said.items())},
    }


def as_download(file: Mapping[str, Any]) -> Response:
    """Indented, because a person may open it."""
    body = msgspec.json.format(msgspec.json.encode(file), indent=2)
    return Response(
        body,
        headers={
            "Content-Type": "application/json; charset=utf-8",
            "Content-Disposition": 'attachment; filename="carnet-my-data.json"',
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        },
    )


def _some(held: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: msgspec.to_builtins(getattr(held, name), enc_hook=dict) for name in names}
