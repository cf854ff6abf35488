"""An iPhone's pass as the page draws it: words in the phone's language, images by address."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

from infra.local.phone.barcodes import code_picture
from infra.local.phone.formats import shown_value
from infra.local.phone.iphone.bundle import Pass
from infra.local.phone.iphone.passes import HeldPass
from infra.local.phone.iphone.strings import choose_language, localised
from infra.local.phone.rules.actions import ACTIONS_MAX, ACTIONS_SINCE
from infra.local.phone.rules.codes import FORMATS, LINEAR, code_of
from infra.local.phone.rules.relevance import Where, forward
from infra.local.phone.rules.styles import expired, fields_of, style_of

Json = dict[str, Any]
AREAS = {
    "header": "headerFields",
    "primary": "primaryFields",
    "secondary": "secondaryFields",
    "auxiliary": "auxiliaryFields",
    "footer": "footerFields",
    "back": "backFields",
}
LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


IMAGES = ("icon", "logo", "strip", "artwork", "primaryLogo", "thumbnail", "background")


def face_of(content: Pass, language: str, device_id: str, now_ms: int, ios: int) -> Json:
    """The pass itself on a phone with this iOS, held or only looked at before it is added."""

    def said(key: str) -> str:
        return localised(str(content.content.get(key, "")), content.strings, language)

    version = version_of(content)
    own = f"/api/{device_id}/passes/{quote(content.serial, safe='')}/{version}"
    return {
        "serial": content.serial,
        "version": version,
        "style": style_of(content.content, ios),
        "organization": said("organizationName"),
        "description": said("description"),
        "logo_text": said("logoText"),
        "colours": {
            "background": content.content.get("backgroundColor", "rgb(60, 60, 67)"),
            "foreground": content.content.get("foregroundColor", "rgb(255, 255, 255)"),
            "label": content.content.get("labelColor", content.content.get("foregroundColor", "#fff")),
        },
        "images": {
            name: f"{own}/{name}.png?{language}"
            for name in IMAGES
            if image_of(content, name, language) is not None
        },
        "fields": {area: _fields(content, key, language, ios) for area, key in AREAS.items()},
        "barcode": _barcode(content, language, ios),
        "actions": [
            {"id": action["identifier"], "type": action["type"], "url": action["url"]}
            for action in content.content.get("featuredActions", [])[:ACTIONS_MAX]
            if ios >= ACTIONS_SINCE
        ],
        "expired": expired(content.content, datetime.fromtimestamp(now_ms / 1000, UTC)),
        "signer": content.signer,
    }


def held_face(held: HeldPass, language: str, device_id: str, now_ms: int, ios: int, at: Where | None) -> Json:
    """A pass on the phone, with what its details page says of it, and of it on the lock screen."""
    return face_of(held.content, language, device_id, now_ms, ios) | {
        "updatable": bool(held.content.service_url),
        "automatic_updates": held.automatic_updates,
        "notifications": held.notifications,
        "lock_screen": held.lock_screen,
        "suggestible": is_suggestible(held.content),
        "places": [
            [each["latitude"], each["longitude"]] for each in held.content.content.get("locations", [])
        ],
        "suggested": _suggested(held, language, ios, at),
        "registered": held.registered,
        "updated_ms": held.updated_ms,
    }


def is_suggestible(content: Pass) -> bool:
    """Whether the phone offers the switch for the lock screen: where there is something to suggest."""
    relevant = any(content.content.get(key) for key in ("locations", "relevantDates", "beacons"))
    return relevant or any("changeMessage" in field for field in fields_of(content.content))


def _suggested(held: HeldPass, language: str, ios: int, at: Where | None) -> Json | None:
    content = held.content
    if not held.lock_screen or at is None or expired(content.content, at.now):
        return None
    found = forward(content.content, style_of(content.content, ios), at)
    if found is None:
        return None
    said = localised(found.text, content.strings, language)
    return {"why": found.why, "text": said, "tested": found.tested}


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


def _fields(content: Pass, area: str, language: str, ios: int) -> list[Json]:
    return [
        {
            "key": field["key"],
            "label": localised(str(field.get("label", "")), content.strings, language),
            "value": shown_value(field, content.strings, language),
            "parts": _parts(field, content, language) if area == "backFields" else [],
            "align": str(field.get("textAlignment", "")).removeprefix("PKTextAlignment").lower(),
        }
        for field in fields_of(content.content, area, ios=ios)
    ]


def _barcode(content: Pass, language: str, ios: int) -> Json | None:
    """None where there is no code, or none that is drawn."""
    code = code_of(content.content, ios)
    picture = code_picture(code) if code else ""
    if code is None or not picture:
        return None
    return {
        "message": code["message"],
        "format": FORMATS[code["format"]],
        "bars": FORMATS[code["format"]] in (*LINEAR, "Code128", "PDF417"),
        "picture": picture,
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
