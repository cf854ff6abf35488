"""A campaign before it is sent: both wallets' cards, and what is to be known of its text."""

from base64 import b64encode
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.campaign.message import Caveat, CaveatCode, Count, caveat_phrase
from chalicelib.domain.card.wallets import Part
from chalicelib.domain.face.preview import ApplePreview, GooglePreview, Notification, PreviewField
from chalicelib.domain.text import Language, Phrase
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.service.campaign.preview import Preview
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


class ApplePreviewView(msgspec.Struct):
    """Colours as CSS takes them. `notes` are sentences on what Apple does by itself."""

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
    notification: NotificationView | None
    notes: list[str]


class GooglePreviewView(msgspec.Struct):
    """`rows` are the front's; `messages` have the title as their label. `notes`: what Google does itself."""

    issuer: str
    programme: str
    background: str
    logo: Picture
    hero: Picture
    rows: list[list[ShownView]]
    details: list[ShownView]
    messages: list[ShownView]
    code: Picture
    code_text: str
    notification: NotificationView | None
    notes: list[str]


class TextLengthView(msgspec.Struct):
    """`advised`: above it a wallet shows less; 0: no advice."""

    language: Language
    part: Part
    characters: int
    most: int
    advised: int


class CaveatView(msgspec.Struct):
    """It can be sent all the same."""

    code: CaveatCode
    languages: list[Language]
    sentence: str


class FaultView(msgspec.Struct):
    """It has to be mended before it can be sent."""

    code: str
    field: str
    sentence: str


class PreviewView(msgspec.Struct):
    """A sample card of `programme` in `language`; the sentences are in that of Accept-Language."""

    language: Language
    programme: str
    variant: Literal["", "a", "b"]
    apple: ApplePreviewView
    google: GooglePreviewView
    counts: list[TextLengthView]
    caveats: list[CaveatView]
    faults: list[FaultView]


def preview_view(
    found: Preview, shown_language: Language, apple: ApplePreview, google: GooglePreview, language: Language
) -> PreviewView:
    """`shown_language` is the customer's, `language` the reader's."""
    return PreviewView(
        language=shown_language,
        programme=found.programme.id,
        variant=found.variant.id if found.variant else "",
        apple=_apple_view(apple, language),
        google=_google_view(google, language),
        counts=[_length_view(count) for count in found.counts],
        caveats=[_caveat_view(caveat, language) for caveat in found.caveats],
        faults=[
            FaultView(fault.code, fault.field, words.say(fault.phrase, language)) for fault in found.faults
        ],
    )


def _apple_view(shown: ApplePreview, language: Language) -> ApplePreviewView:
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
        notification=_notification(shown.notification),
        notes=_notes(shown.notes, language),
    )


def _google_view(shown: GooglePreview, language: Language) -> GooglePreviewView:
    return GooglePreviewView(
        issuer=shown.issuer,
        programme=shown.programme,
        background=shown.background,
        logo=shown.logo,
        hero=shown.hero,
        rows=[_fields(row) for row in shown.rows],
        details=_fields(shown.details),
        messages=_fields(shown.messages),
        code=_code_url(shown.code),
        code_text=shown.code_text,
        notification=_notification(shown.notification),
        notes=_notes(shown.notes, language),
    )


def _length_view(count: Count) -> TextLengthView:
    return TextLengthView(count.language, count.part, count.characters, count.most, count.advised)


def _caveat_view(caveat: Caveat, language: Language) -> CaveatView:
    return CaveatView(caveat.code, list(caveat.languages), words.say(caveat_phrase(caveat), language))


def _code_url(text: str) -> str:
    return f"data:image/svg+xml;base64,{b64encode(qr_svg(text, standalone=True).encode()).decode()}"


def _fields(shown: tuple[PreviewField, ...]) -> list[ShownView]:
    return [ShownView(field.key, field.label, field.value, field.changed) for field in shown]


def _notification(shown: Notification | None) -> NotificationView | None:
    return NotificationView(shown.title, shown.text, shown.own_words) if shown else None


def _notes(notes: tuple[Phrase, ...], language: Language) -> list[str]:
    return [words.say(note, language) for note in notes]
