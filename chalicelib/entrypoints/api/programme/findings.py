"""What is still to be mended in a body that may be incomplete: each fault by its field."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import msgspec

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.parts import PARTS, part_type
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.types import TYPES
from chalicelib.domain.text import phrase
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, programme_written
from chalicelib.entrypoints.http.bounds import refusal_of

Raw = Mapping[str, Any]
_SOUND: Raw = {"name": "x", "type": "stamps", "rules": {"needed": 9, "reward": {"en": "x"}}}
"""In whose place a piece of a body is judged alone."""
_NEEDED = ("name", "type", "rules")


def programme_in(raw: Raw, id_: str, merchant: Merchant, templates: Path) -> Programme:
    """The programme that a draft says; InvalidInput names the first field to mend."""
    try:
        body = msgspec.convert({**raw, "id": id_, "merchant_id": merchant.id}, ProgrammeBody)
    except msgspec.ValidationError as error:
        raise refusal_of(error, ProgrammeBody) from error
    return programme_written(body, merchant, templates)


def findings_in(raw: Raw, merchant: Merchant, templates: Path) -> list[InvalidInput]:
    """All that keeps it from being published, in its own order, a field once."""

    def refused(piece: Raw) -> list[InvalidInput]:
        try:
            programme_in({**_SOUND, **piece}, "draft", merchant, templates)
        except InvalidInput as error:
            return [error]
        return []

    found = [fault for piece in _pieces(raw) for fault in (_lacking(piece) or refused(piece))]
    found += [_missing(name) for name in _NEEDED if name not in raw]
    parts = raw.get("parts")
    for n, part in enumerate(parts if isinstance(parts, list) else ()):
        alone = _lacking_part(part) or refused({"parts": [part]})
        found += [_at(fault, f"parts.{n}", "parts.0") for fault in alone]
    by_field = {fault.field: fault for fault in reversed(found or refused(raw))}
    return list(reversed(by_field.values()))


def _pieces(raw: Raw) -> Iterator[Raw]:
    """What can be judged apart; what a type's rules are is known by the type."""
    for name, held in raw.items():
        if name == "rules":
            yield {"rules": held, "type": raw.get("type", "stamps")}
        elif name == "type":
            if held not in TYPES:
                yield {"type": held}
        elif name == "parts":
            if not isinstance(held, list):
                yield {name: held}
        else:
            yield {name: held}


def _lacking(piece: Raw) -> list[InvalidInput]:
    kind, rules = piece.get("type"), piece.get("rules")
    if not isinstance(kind, str) or kind not in TYPES or not isinstance(rules, dict):
        return []
    return [_missing(f"rules.{name}") for name in _required(TYPES[kind]) if name not in rules]


def _lacking_part(part: Any) -> list[InvalidInput]:
    kind = part.get("type") if isinstance(part, dict) else None
    if not isinstance(kind, str) or kind not in PARTS:
        return []
    return [_missing(f"parts.0.{name}") for name in _required(part_type(kind)) if name not in part]


def _required(kind: Any) -> list[str]:
    return [
        field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING
    ]


def _missing(at: str) -> InvalidInput:
    return InvalidInput("body_invalid", field=at, at=at, why=phrase("why_missing"))


def _at(fault: InvalidInput, place: str, was: str) -> InvalidInput:
    if not fault.field.startswith(was):
        return fault
    at = place + fault.field.removeprefix(was)
    facts = {**fault.facts, "at": at} if "at" in fault.facts else fault.facts
    return InvalidInput(fault.code, field=at, **facts)
