"""Renders a card's look as a signed .pkpass.

A word that depends on the language is its own lookup key: pass.json holds the English text, and each
`<language>.lproj/pass.strings` its translation. A phone that speaks none of them shows English.
https://developer.apple.com/documentation/walletpasses/pass
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from chalicelib.domain.look import Colours, Look, Value
from chalicelib.domain.outcome import WalletMisconfigured
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, Text, say
from chalicelib.wallets.apple import strip
from chalicelib.wallets.apple.archive import Member, archive, manifest, member
from chalicelib.wallets.apple.identity import Identity
from chalicelib.wallets.apple.signing import Signer
from chalicelib.wallets.apple.template import STYLE, Template, load, strings_text

MIME = "application/vnd.apple.pkpass"
STRIPS_KEPT = 256  # of about 16 kB at all scales: 4 MB at most
_APART = "\u200b"  # a space without width


class PassBuilder:
    """Builds passes in the name of one identity, from the templates in one folder."""

    def __init__(self, identity: Identity, templates_dir: Path, web_service_url: str) -> None:
        self._signer = Signer(identity)
        self._ours = {
            "passTypeIdentifier": identity.pass_type_id,
            "teamIdentifier": identity.team_id,
            "webServiceURL": web_service_url,
        }
        self._folders = {path.parent.name: path.parent for path in templates_dir.glob("*/pass.json")}
        self._templates: dict[str, Template] = {}

    def build(self, look: Look, *, authentication_token: str, signed_s: int) -> bytes:
        """The .pkpass file: the same look, token and time (epoch s) make the same bytes."""
        template = self._template(look.template)
        words = _Words(template)
        face = self._face(look, template, words) | {"authenticationToken": authentication_token}
        members = [
            *template.images,
            *_strips(strip.key(look.progress), look.colours),
            member("pass.json", json.dumps(face, ensure_ascii=False, separators=(",", ":")).encode()),
            *words.members(),
        ]
        listing = manifest(members)
        signature = self._signer.sign(listing, signed_s=signed_s)
        return archive([*members, member("manifest.json", listing), member("signature", signature)])

    def _template(self, name: str) -> Template:
        if name not in self._templates:
            if name not in self._folders:
                raise WalletMisconfigured(
                    f"pass_templates has no {name!r} with a pass.json: add the template."
                )
            self._templates[name] = load(self._folders[name])
        return self._templates[name]

    def _face(self, look: Look, template: Template, words: "_Words") -> dict[str, Any]:
        face: dict[str, Any] = {
            **template.shared,
            **self._ours,
            "serialNumber": look.serial,
            "organizationName": words.put(look.organization),
            "logoText": words.put(look.organization),
            "description": words.put(look.description),
            "backgroundColor": _rgb(look.colours.background),
            "foregroundColor": _rgb(look.colours.foreground),
            "labelColor": _rgb(look.colours.label),
            "barcodes": [
                {
                    "format": "PKBarcodeFormatQR",
                    "message": look.barcode,
                    "messageEncoding": "iso-8859-1",
                    "altText": _spoken(look.serial),
                }
            ],
            STYLE: _fields(look, template, words),
        }
        if look.voided:
            face["voided"] = True
        if look.expires_ms is not None:  # a date that is not meant would put the pass among the expired
            face["expirationDate"] = _date(look.expires_ms)
        return face


class _Words:
    """The words of one pass, over those of its template."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._texts: dict[str, Text] = {}

    def put(self, words: str | Text) -> str:
        """What pass.json says for `words`: a key that no other words of this pass have."""
        text: Text = {DEFAULT_LANGUAGE: words} if isinstance(words, str) else words
        key = text[DEFAULT_LANGUAGE]
        while key in self._template.words or self._texts.get(key, text) != text:
            key += _APART  # each turn is a new key, and a pass has few: this ends
        self._texts[key] = text
        return key

    def members(self) -> list[Member]:
        """pass.strings in each language of the template, all with the same keys."""
        translated = {key: text for key, text in self._texts.items() if len(text) > 1}
        files = []
        for language, printed in self._template.strings.items():
            ours = {key: say(text, cast(Language, language)) for key, text in translated.items()}
            files.append(member(f"{language}.lproj/pass.strings", strings_text({**printed, **ours}).encode()))
        return files


def _fields(look: Look, template: Template, words: _Words) -> dict[str, list[dict[str, Any]]]:
    values: Mapping[str, Value] = {"balance": look.balance, **look.values}
    return {
        area: [
            filled
            for field in fields
            if (filled := _field(field, values.get(field["key"]), words)) is not None
        ]
        for area, fields in template.areas.items()
    }


def _field(field: Mapping[str, Any], value: Value | None, words: _Words) -> dict[str, Any] | None:
    """The field with its value; None when it has nothing to show."""
    if value is None:
        return None
    rest = {key: part for key, part in field.items() if key != "emptyValue"}
    if isinstance(value, int):
        return {**rest, "value": value}
    if value if isinstance(value, str) else value[DEFAULT_LANGUAGE]:
        return {**rest, "value": words.put(value)}
    if "emptyValue" not in field:
        return None
    # Kept, because a phone announces a changed field, not a new one; silent, because it is no news.
    rest.pop("changeMessage", None)
    return {**rest, "value": field["emptyValue"]}


@lru_cache(maxsize=STRIPS_KEPT)
def _strips(picture: strip.Key, colours: Colours) -> tuple[Member, ...]:
    names = ("strip.png", "strip@2x.png", "strip@3x.png")
    return tuple(
        member(name, content) for name, content in zip(names, strip.draw(picture, colours), strict=True)
    )


def _rgb(colour: str) -> str:
    """`#rrggbb` in the only form that Apple documents."""
    return f"rgb({int(colour[1:3], 16)}, {int(colour[3:5], 16)}, {int(colour[5:7], 16)})"


def _date(moment_ms: int) -> str:
    """With its zone: a date without one makes the whole pass invalid."""
    return datetime.fromtimestamp(moment_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _spoken(serial: str) -> str:
    """The end of the serial, in two groups, to read out to a person."""
    return f"{serial[-8:-4]} {serial[-4:]}"
