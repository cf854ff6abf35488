"""A line of the export for each thing that a merchant has: docs/export.md says what is in it."""

from typing import Any

import msgspec

from chalicelib.domain.audience.audience import Audience, plain_of
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.staff import Outlet, Staff
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import Revision
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.programme.written import body_of
from chalicelib.service.merchant.export import Kept

VERSION = 1
# What makes a card's code and its pass's token, and which phones hold it: of use to a thief alone.
CARD_SECRETS = (
    "kept", "key_id", "pass_token", "former_key_id", "reissued_ms", "code_number", "codes_until_ms",
    "old_tokens", "left_tokens", "holders", "news", "face", "merged", "swept_ms",
)  # fmt: skip
PERSON = ("id", "email", "name", "role", "language", "created_ms", "state", "outlets")


def head_line(merchant_id: str, now_ms: int) -> bytes:
    return _line(
        {"record": "carnet", "version": VERSION, "merchant": merchant_id, "made_at": instant(now_ms)}
    )


def end_line() -> bytes:
    """A file without it is not whole."""
    return _line({"record": "end"})


def line_of(held: Kept) -> bytes:
    return _line(_told(held))


def _told(held: Kept) -> dict[str, Any]:
    match held:
        case Merchant():
            return _plain("merchant", held, without=("kept", "revision", "in_review_ms"))
        case Outlet():
            return _plain("outlet", held, without=("kept", "merchant_id"))
        case Staff():
            return {"record": "person", **{name: msgspec.to_builtins(getattr(held, name)) for name in PERSON}}
        case Programme():
            return _programme(held)
        case Revision():
            return {**_plain("revision", held, without=("body",)), "body": msgspec.json.decode(held.body)}
        case Card():
            return _plain("card", held, without=(*CARD_SECRETS, "merchant_id"))
        case Consent() | Entry():
            return _plain(type(held).__name__.lower(), held, without=("content",))
        case Campaign():
            return _plain("campaign", held, without=("kept", "merchant_id"))
        case Audience():
            return {
                "record": "audience",
                "id": held.id,
                "name": held.name,
                "condition": plain_of(held.condition),
            }


def _programme(programme: Programme) -> dict[str, Any]:
    return {
        "record": "programme",
        "body": msgspec.to_builtins(body_of(programme)),
        "limits": msgspec.to_builtins(programme.limits),
        "stamp_at_once": programme.stamp_at_once,
        "choices": msgspec.to_builtins(programme.choices),
        "sources": msgspec.to_builtins(programme.sources),
        "tiers": msgspec.to_builtins(programme.tiers),
        "tier_months": programme.tier_months,
        "tier_grace_days": programme.tier_grace_days,
        "revision": programme.revision,
        "edition": programme.edition,
        "former": msgspec.to_builtins(programme.former),
        "counted": [
            {
                "edition": each.edition,
                "type": each.rules.type,
                "rules": msgspec.to_builtins(each.rules),
                "parts": None if each.parts is None else [_part(part) for part in each.parts],
            }
            for each in programme.counted
        ],
        "promises": [
            {
                "at_ms": each.at_ms,
                "until_ms": each.until_ms,
                "part": _part(each.part),
                "sold": list(each.sold),
            }
            for each in programme.promises
        ],
    }


def _part(part: Part) -> dict[str, Any]:
    return {"type": part.type, **msgspec.to_builtins(part)}


def _plain(record: str, held: Any, *, without: tuple[str, ...]) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(held, enc_hook=dict)  # a mapping that nobody changes
    return {"record": record, **{name: value for name, value in plain.items() if name not in without}}


def _line(value: dict[str, Any]) -> bytes:
    return msgspec.json.encode(value) + b"\n"
