"""What a phone would show of a pass: read out of the very file that it would be given."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from chalicelib.domain.card.linear import Linear
from chalicelib.domain.face.preview import ApplePoster, ApplePreview, Notification, PreviewField
from chalicelib.domain.text import Language, phrase
from chalicelib.wallets.apple.sheet import BARS
from chalicelib.wallets.apple.template import PLACE, POSTER, STYLE, parse_strings

ANNOUNCED = (phrase("wallet_apple_title"), phrase("wallet_apple_together"))
SQUARE = "PKBarcodeFormatQR"
SILENT = (phrase("wallet_apple_silent"),)


@dataclass(frozen=True, slots=True)
class _Pass:
    """A pass as a phone in one language reads it."""

    content: Mapping[str, Any]
    words: Mapping[str, str]
    files: zipfile.ZipFile

    def said(self, words: Any) -> str:
        return self.words.get(str(words), str(words))

    def fields(self, area: str, style: str = STYLE) -> list[Mapping[str, Any]]:
        return list(self.content[style].get(area, ()))

    def values(self) -> dict[str, str]:
        """By key, which says the same on the store card and on the poster."""
        return {
            field["key"]: self.said(field["value"])
            for style in (POSTER, STYLE)
            for area in self.content.get(style, ())
            for field in self.fields(area, style)
        }

    def picture(self, name: str) -> bytes:
        file = f"{name}@2x.png"
        return self.files.read(file) if file in self.files.namelist() else b""


def preview(before: bytes, after: bytes, language: Language) -> ApplePreview:
    """The pass `after` (.pkpass), on a phone that held `before`."""
    held, now = _read(before, language), _read(after, language)
    code = next(each for each in now.content["barcodes"] if each["format"] == SQUARE)
    notification = _notification(held, now)
    return ApplePreview(
        organization=now.said(now.content["logoText"]),
        background=now.content["backgroundColor"],
        foreground=now.content["foregroundColor"],
        label=now.content["labelColor"],
        icon=now.picture("icon"),
        logo=now.picture("logo"),
        strip=now.picture("strip"),
        header=_shown(held, now, "headerFields"),
        secondary=_shown(held, now, "secondaryFields"),
        auxiliary=_shown(held, now, "auxiliaryFields"),
        back=_shown(held, now, "backFields"),
        code=code["message"],
        code_text=code["altText"],
        poster=_poster(held, now) if POSTER in now.content else None,
        notification=notification,
        notes=ANNOUNCED if notification else SILENT,
    )


def _poster(held: _Pass, now: _Pass) -> ApplePoster:
    first = now.content["barcodes"][0]
    linear: Linear = next((kind for kind, name in BARS.items() if name == first["format"]), "")
    return ApplePoster(
        artwork=now.picture("artwork"),
        logo=now.picture("primaryLogo"),
        header=_shown(held, now, "headerFields", POSTER),
        primary=_shown(held, now, "primaryFields", POSTER),
        footer=_shown(held, now, "footerFields", POSTER),
        number=first["message"] if linear else "",
        linear=linear,
    )


def _read(pkpass: bytes, language: Language) -> _Pass:
    files = zipfile.ZipFile(BytesIO(pkpass))
    words = parse_strings(files.read(f"{language}.lproj/pass.strings").decode())
    return _Pass(json.loads(files.read("pass.json")), words, files)


def _shown(held: _Pass, now: _Pass, area: str, style: str = STYLE) -> tuple[PreviewField, ...]:
    before = held.values()
    return tuple(
        PreviewField(field["key"], now.said(field.get("label", "")), value, before.get(field["key"]) != value)
        for field in now.fields(area, style)
        for value in [now.said(field["value"])]
    )


def _notification(held: _Pass, now: _Pass) -> Notification | None:
    """A phone announces the first changed field that has a message, if it held the field before.

    https://developer.apple.com/forums/thread/797708
    """
    before, after = held.values(), now.values()
    for area in now.content[STYLE]:
        for field in now.fields(area):
            key, message = field["key"], now.said(field.get("changeMessage", ""))
            if PLACE in message and key in before and before[key] != after[key]:
                title = now.said(now.content["organizationName"])
                return Notification(title, message.replace(PLACE, after[key]))
    return None
