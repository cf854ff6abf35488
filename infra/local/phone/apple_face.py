"""An iPhone's pass as the page draws it: words in the phone's language, images by address."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any

from infra.local.phone.barcodes import qr_picture
from infra.local.phone.bundle import Pass
from infra.local.phone.formats import shown_value
from infra.local.phone.pass_rules import ACTIONS_MAX, expired, fields_of, style_of
from infra.local.phone.passes import HeldPass
from infra.local.phone.strings import choose_language, localised

Json = dict[str, Any]
AREAS = {
    "header": "headerFields",
    "primary": "primaryFields",
    "secondary": "secondaryFields",
    "auxiliary": "auxiliaryFields",
    "back": "backFields",
}
LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


def face_of(content: Pass, language: str, device_id: str, now_ms: int) -> Json:
    """The pass itself, held or only looked at before it is added."""

    def said(key: str) -> str:
        return localised(str(content.content.get(key, "")), content.strings, language)

    return {
        "serial": content.serial,
        "version": version_of(content),
        "style": style_of(content.content),
        "organization": said("organizationName"),
        "description": said("description"),
        "logo_text": said("logoText"),
        "colours": {
            "background": content.content.get("backgroundColor", "rgb(60, 60, 67)"),
            "foreground": content.content.get("foregroundColor", "rgb(255, 255, 255)"),
            "label": content.content.get("labelColor", content.content.get("foregroundColor", "#fff")),
        },
        "images": {
            name: f"/api/{device_id}/passes/{content.serial}/{version_of(content)}/{name}.png?{language}"
            for name in ("icon", "logo", "strip")
            if image_of(content, name, language) is not None
        },
        "fields": {area: _fields(content, key, language) for area, key in AREAS.items()},
        "barcode": _barcode(content, language),
        "actions": [
            {"id": action["identifier"], "type": action["type"], "url": action["url"]}
            for action in content.content.get("featuredActions", [])[:ACTIONS_MAX]
        ],
        "expired": expired(content.content, datetime.fromtimestamp(now_ms / 1000, UTC)),
        "signer": content.signer,
    }


def held_face(held: HeldPass, language: str, device_id: str, now_ms: int) -> Json:
    """A pass on the phone, with what its details page says of it."""
    return face_of(held.content, language, device_id, now_ms) | {
        "updatable": bool(held.content.service_url),
        "automatic_updates": held.automatic_updates,
        "registered": held.registered,
        "updated_ms": held.updated_ms,
    }


def image_of(content: Pass, name: str, language: str) -> bytes | None:
    """The largest scale of an image; one at the root hides the localised ones, as in Wallet."""
    folder = choose_language(language, content.strings)
    for prefix in ("", f"{folder}.lproj/"):
        for scale in ("@3x", "@2x", ""):
            found = content.files.get(f"{prefix}{name}{scale}.png")
            if found is not None:
                return found
    return None


def version_of(content: Pass) -> str:
    """Names this state of the pass, so that a page knows when it has drawn it."""
    return sha256(content.files["manifest.json"]).hexdigest()[:16]


def _fields(content: Pass, area: str, language: str) -> list[Json]:
    return [
        {
            "key": field["key"],
            "label": localised(str(field.get("label", "")), content.strings, language),
            "value": shown_value(field, content.strings, language),
            "parts": _parts(field, content, language) if area == "backFields" else [],
            "align": str(field.get("textAlignment", "")).removeprefix("PKTextAlignment").lower(),
        }
        for field in fields_of(content.content, area)
    ]


def _barcode(content: Pass, language: str) -> Json | None:
    codes = content.content.get("barcodes") or []
    code = next((each for each in codes if each["format"] == "PKBarcodeFormatQR"), None)
    if code is None:
        return None
    return {
        "message": code["message"],
        "picture": qr_picture(code["message"], code["messageEncoding"]),
        "text": localised(str(code.get("altText", "")), content.strings, language),
    }


def _parts(field: Mapping[str, Any], content: Pass, language: str) -> list[Json]:
    """A back field's text in pieces, links with their address."""
    if "attributedValue" in field:
        reader = _Links()
        reader.feed(localised(str(field["attributedValue"]), content.strings, language))
        return reader.parts
    text = shown_value(field, content.strings, language)
    if field.get("dataDetectorTypes") == []:
        return [{"text": text}]
    parts, end = [], 0
    for match in LINK.finditer(text):
        parts += [{"text": text[end : match.start()]}, {"text": match[0], "href": match[0]}]
        end = match.end()
    return [*parts, {"text": text[end:]}]


class _Links(HTMLParser):
    """attributedValue knows one tag: `<a href>`."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Json] = []
        self._href = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href") or ""
        self._href = (
            href if tag == "a" and href.startswith(("https://", "http://", "mailto:", "tel:")) else ""
        )

    def handle_endtag(self, _tag: str) -> None:
        self._href = ""

    def handle_data(self, data: str) -> None:
        self.parts.append({"text": data, "href": self._href} if self._href else {"text": data})
