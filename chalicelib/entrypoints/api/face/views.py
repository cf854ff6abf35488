"""A card as both wallets would show it: what a page draws of it."""

from base64 import b64encode
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.face.preview import (
    ApplePoster,
    ApplePreview,
    GooglePreview,
    Notification,
    PreviewField,
)
from chalicelib.domain.text import Language, Phrase
from chalicelib.entrypoints.pages.bars import bars_svg
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.wallets.art import png_url

Picture = Annotated[str, Meta(description="A data: URL.")]


class ShownView(msgspec.Struct):
    """`changed`: the campaign puts it there."""

    key: str
    label: str
    value: str
    changed: bool


class NotificationView(msgspec.Struct):
    """`own_words`: the wallet chooses the text, and may choose others."""

    title: str
    text: str
    own_words: bool


class ApplePosterView(msgspec.Struct):
    """What an iPhone from iOS 27 on shows in place of the store card: the first `primary` is its title.
    `bars` and the `number` under them are null where it shows the same code as the store card."""

    artwork: Picture
    logo: Picture
    header: list[ShownView]
    primary: list[ShownView]
    footer: list[ShownView]
    bars: Picture | None
    number: str | None


class ApplePreviewView(msgspec.Struct):
    """Colours as CSS takes them. `notes` are sentences on what Apple does by itself. `poster`: null where the
    programme's template has none."""

    organization: str
    background: str
    foreground: str
    label: str
    icon: Picture
    logo: Picture
    strip: Picture
    header: list[ShownView]
    secondary: list[ShownView]
    auxiliary: list[ShownView]
    back: list[ShownView]
    code: Picture
    code_text: str
    poster: ApplePosterView | None
    notification: NotificationView | None
    notes: list[str]


class ModuleView(msgspec.Struct):
    """A line of the shop's window, which leads to a page."""

    title: str
    text: str
    url: str


class GooglePreviewView(msgspec.Struct):
    """`rows` are the front's; `messages` have the title as their label. `window`: the campaign's module, then
    the programme's. `notes`: what Google does itself."""

    issuer: str
    programme: str
    background: str
    logo: Picture
    hero: Picture
    rows: list[list[ShownView]]
    details: list[ShownView]
    messages: list[ShownView]
    window: list[ModuleView]
    code: Picture
    code_text: str
    notification: NotificationView | None
    notes: list[str]


def apple_view(shown: ApplePreview, language: Language) -> ApplePreviewView:
    return ApplePreviewView(
        organization=shown.organization,
        background=shown.background,
        foreground=shown.foreground,
        label=shown.label,
        icon=png_url(shown.icon),
        logo=png_url(shown.logo),
        strip=png_url(shown.strip),
        header=_fields(shown.header),
        secondary=_fields(shown.secondary),
        auxiliary=_fields(shown.auxiliary),
        back=_fields(shown.back),
        code=_code_url(shown.code),
        code_text=shown.code_text,
        poster=_poster(shown.poster) if shown.poster else None,
        notification=_notification(shown.notification),
        notes=_notes(shown.notes, language),
    )


def _poster(shown: ApplePoster) -> ApplePosterView:
    return ApplePosterView(
        artwork=png_url(shown.artwork),
        logo=png_url(shown.logo) if shown.logo else "",
        header=_fields(shown.header),
        primary=_fields(shown.primary),
        footer=_fields(shown.footer),
        bars=_svg_url(bars_svg(shown.linear, shown.number)) if shown.linear else None,
        number=shown.number or None,
    )


def google_view(shown: GooglePreview, language: Language) -> GooglePreviewView:
    return GooglePreviewView(
        issuer=shown.issuer,
        programme=shown.programme,
        background=shown.background,
        logo=shown.logo,
        hero=shown.hero,
        rows=[_fields(row) for row in shown.rows],
        details=_fields(shown.details),
        messages=_fields(shown.messages),
        window=[ModuleView(each.title, each.text, each.url) for each in shown.window],
        code=_code_url(shown.code),
        code_text=shown.code_text,
        notification=_notification(shown.notification),
        notes=_notes(shown.notes, language),
    )


def _code_url(text: str) -> str:
    return _svg_url(qr_svg(text, standalone=True))


def _svg_url(svg: str) -> str:
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"


def _fields(shown: tuple[PreviewField, ...]) -> list[ShownView]:
    return [ShownView(field.key, field.label, field.value, field.changed) for field in shown]


def _notification(shown: Notification | None) -> NotificationView | None:
    return NotificationView(shown.title, shown.text, shown.own_words) if shown else None


def _notes(notes: tuple[Phrase, ...], language: Language) -> list[str]:
    return [words.say(note, language) for note in notes]
