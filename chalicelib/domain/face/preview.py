"""A card as each wallet would show it, read from what the wallet itself is given."""

from dataclasses import dataclass

from chalicelib.domain.text import Phrase


@dataclass(frozen=True, slots=True)
class PreviewField:
    """A field as it is read; `changed`: not what the card showed before."""

    key: str
    label: str
    value: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Notification:
    """On the lock screen. `own_words`: the wallet chooses the text, and may choose others."""

    title: str
    text: str
    own_words: bool = False


@dataclass(frozen=True, slots=True)
class ApplePreview:
    """Colours as CSS takes them, pictures as PNG files; `notes`: what Apple does by itself."""

    organization: str
    background: str
    foreground: str
    label: str
    icon: bytes
    logo: bytes
    strip: bytes
    header: tuple[PreviewField, ...]
    secondary: tuple[PreviewField, ...]
    auxiliary: tuple[PreviewField, ...]
    back: tuple[PreviewField, ...]
    code: str
    code_text: str
    notification: Notification | None
    notes: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class GooglePreview:
    """Pictures by their addresses; `messages` have the header as their label."""

    issuer: str
    programme: str
    background: str
    logo: str
    hero: str
    rows: tuple[tuple[PreviewField, ...], ...]
    details: tuple[PreviewField, ...]
    messages: tuple[PreviewField, ...]
    code: str
    code_text: str
    notification: Notification | None
    notes: tuple[Phrase, ...]
