"""Merchants and programmes as an operator writes them, in JSON: checked whole before anything is stored."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import NO_PICTURES, Pictures
from chalicelib.domain.merchant.merchant import BRAND, Links, Merchant, check_merchant
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.check import check_id
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, programme_written
from infra.package import ROOT

TEMPLATES = ROOT / "pass_templates"
_AT = re.compile(r"(.*) - at `\$\.?(.*)`")

T = TypeVar("T")


class MerchantFile(msgspec.Struct, forbid_unknown_fields=True):
    """A merchant as docs/examples/merchant.json writes it."""

    id: str
    name: str
    contact: str
    currency: str
    zone: str
    languages: tuple[Language, ...] = (DEFAULT_LANGUAGE,)
    colours: Colours = BRAND
    links: Links = msgspec.field(default_factory=Links)
    pictures: Pictures = NO_PICTURES


def read_merchant(text: bytes) -> Merchant:
    """The merchant in a file; InvalidInput names what to mend."""
    file = _convert(_json(text), MerchantFile)
    check_id(file.id, "id")
    merchant = Merchant(**msgspec.structs.asdict(file))
    check_merchant(merchant)
    return merchant


def read_programme(text: bytes, merchant_by: Callable[[str], Merchant | None]) -> Programme:
    """The programme in a file, of the merchant that `merchant_by` finds; InvalidInput names what to mend."""
    body = _convert(_json(text), ProgrammeBody)
    check_id(body.merchant_id, "merchant_id")
    merchant = merchant_by(body.merchant_id)
    if merchant is None:
        raise wrong("merchant_id", "there is no such merchant yet: put its file first")
    return programme_written(body, merchant, TEMPLATES)


def wrong(field: str, why: str) -> InvalidInput:
    return InvalidInput("body_invalid", field=field, at=field, why=why)


def _json(text: bytes) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise wrong("the file", f"it is no JSON: {error}") from error


def _convert(written: Any, kind: type[T]) -> T:
    """msgspec's refusal as ours, with the field that it is about."""
    try:
        return msgspec.convert(written, kind)
    except msgspec.ValidationError as error:
        at = _AT.fullmatch(str(error))
        raise wrong(at[2] if at else "the file", at[1] if at else str(error)) from error
