"""A programme as people write it, in a file and in the studio: the one body, read and checked whole."""

import re
from inspect import signature
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import NO_PICTURES
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.parts import PARTS, PARTS_MAX, part_type
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.programme.setup.check import (
    ID_MAX,
    NAME_MAX,
    VALID_DAYS_MAX,
    check_id,
    check_programme,
)
from chalicelib.domain.programme.types import TYPES, rules_type
from chalicelib.domain.text import known, phrase
from chalicelib.entrypoints.api.merchant.merchant import (
    BrandColoursBody,
    PicturesBody,
    pictures_body,
    pictures_of,
)
from chalicelib.entrypoints.http.bounds import refusal_of
from chalicelib.entrypoints.http.fields import stated

LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # RFC 5646
PARTNERS_MAX = 20

T = TypeVar("T")
PartBody = Annotated[
    dict[str, Any],
    stated(f"Its `type` ({', '.join(PARTS)}), `id` and own fields: docs/programmes.md.", maxProperties=30),
]


class ProgrammeBody(msgspec.Struct, forbid_unknown_fields=True):
    """A programme as docs/examples/*.json write it; `rules` are its type's own; without `colours` and for
    each picture that it does not name, the merchant's.
    """

    id: Annotated[str, stated(pattern=f"^[a-z0-9][a-z0-9-]{{2,{ID_MAX - 1}}}$")]
    name: Annotated[str, stated(minLength=1, maxLength=NAME_MAX)]
    type: Annotated[str, stated(enum=[*TYPES])]
    rules: Annotated[dict[str, Any], stated("Its type's own: docs/programmes.md.", maxProperties=30)]
    merchant_id: Annotated[
        str, Meta(max_length=ID_MAX, description="In a file; else whose session it is.")
    ] = ""
    colours: BrandColoursBody | None = None
    pictures: PicturesBody | None = None
    card_valid_days: Annotated[int, stated(minimum=1, maximum=VALID_DAYS_MAX)] | None = None
    template: Annotated[str, Meta(max_length=ID_MAX, description="A folder of pass_templates.")] = ""
    parts: Annotated[list[PartBody], stated(maxItems=PARTS_MAX)] = []
    partners: Annotated[
        list[Annotated[str, stated(maxLength=ID_MAX)]],
        stated("Other merchants whose tills serve its cards.", maxItems=PARTNERS_MAX),
    ] = []


def programme_written(body: ProgrammeBody, merchant: Merchant, templates: Path) -> Programme:
    """The programme that `body` says, of `merchant`; InvalidInput names what to mend."""
    check_id(body.id, "id")
    colours = Colours(**msgspec.structs.asdict(body.colours)) if body.colours else None
    programme = Programme(
        body.id, merchant, body.name, _rules(body), colours, body.template, body.card_valid_days,
        parts=_parts(body.parts), partners=tuple(dict.fromkeys(body.partners)),
        own_pictures=pictures_of(body.pictures) if body.pictures else NO_PICTURES,
    )  # fmt: skip
    if len(body.partners) > PARTNERS_MAX:
        raise InvalidInput("list_out_of_range", field="partners", at="partners", least=0, most=PARTNERS_MAX)
    for n, partner in enumerate(body.partners):
        check_id(partner, f"partners.{n}")
        if partner == merchant.id:
            raise InvalidInput("partner_oneself", field=f"partners.{n}")
    there = sorted(folder.name for folder in templates.iterdir() if (folder / "pass.json").exists())
    if body.template and body.template not in there:
        why = phrase("why_choice", choices=", ".join(there))
        raise InvalidInput("body_invalid", field="template", at="template", why=why)
    check_programme(programme)
    return programme.of(merchant)


def body_of(programme: Programme) -> ProgrammeBody:
    """The body that says the same programme again."""
    rules: dict[str, Any] = msgspec.to_builtins(programme.rules)
    parts = [
        {"type": part.type, **{name: held for name, held in _plain(part).items() if name != "currency"}}
        for part in programme.parts
    ]
    colours = programme.own_colours
    return ProgrammeBody(
        programme.id, programme.name, programme.rules.type, rules, programme.merchant.id,
        BrandColoursBody(colours.background, colours.foreground, colours.label, colours.accent)
        if colours else None,
        pictures_body(programme.own_pictures) if programme.own_pictures != NO_PICTURES else None,
        programme.card_valid_days, programme.template, parts, list(programme.partners),
    )  # fmt: skip


def converted(at: str, written: dict[str, Any], kind: type[T]) -> T:
    """What stands at `at` in a body as `kind`, a dataclass; InvalidInput names the field below it."""
    for name in written.keys() - signature(kind).parameters.keys():
        why = phrase("why_unknown")
        raise InvalidInput("body_invalid", field=f"{at}.{name}", at=f"{at}.{name}", why=why)
    try:
        return msgspec.convert(written, kind)
    except msgspec.ValidationError as error:
        raise below(at, refusal_of(error, kind)) from error
    except InvalidInput as error:
        raise below(at, error) from error


def _plain(part: Part) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(part)
    return plain


def below(at: str, error: InvalidInput) -> InvalidInput:
    """The same refusal of what stands at `at` in a larger body."""
    field = f"{at}.{error.field}" if at else error.field
    facts = {**error.facts, "at": field} if "at" in error.facts else error.facts
    return InvalidInput(error.code, field=field, **facts)


def _rules(body: ProgrammeBody) -> Rules:
    rules = converted("rules", _in_ours(body.rules), rules_type(body.type))
    needed = rules.earning("").needed
    if needed and body.rules.get("per_scan_max", 0) > needed:  # one scan must not fill a card and more
        at = "rules.per_scan_max"
        raise InvalidInput("number_out_of_range", field=at, at=at, least=1, most=needed)
    return rules


def _parts(written: list[dict[str, Any]]) -> tuple[Part, ...]:
    if len(written) > PARTS_MAX:
        raise InvalidInput("list_out_of_range", field="parts", at="parts", least=0, most=PARTS_MAX)
    parts: list[Part] = []
    for n, each in enumerate(written):
        at = f"parts.{n}"
        own = {name: _in_ours(held) for name, held in each.items() if name != "type"}
        try:
            kind = part_type(str(each.get("type", "")))
        except InvalidInput as error:
            raise below(at, error) from error
        if "currency" in own:
            raise InvalidInput("part_currency", field=f"{at}.currency")
        part = converted(at, own, kind)
        check_id(part.id, f"{at}.id")
        if part.id in {other.id for other in parts}:
            raise InvalidInput("part_id_twice", field=f"{at}.id", id=part.id)
        parts.append(part)
    return tuple(parts)


def _in_ours(written: Any) -> Any:
    """What is written, without texts in languages that are not ours."""
    if isinstance(written, list):
        return [_in_ours(each) for each in written]
    if not isinstance(written, dict):
        return written
    text = all(LANGUAGE_CODE.fullmatch(key) and isinstance(held, str) for key, held in written.items())
    return {key: _in_ours(held) for key, held in written.items() if known(key) or not text}
