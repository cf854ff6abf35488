"""A card as each wallet would show it, read from what the wallet itself is given."""

from dataclasses import dataclass

from chalicelib.domain.card.linear import Linear
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
class ApplePoster:
    """What iOS 27 shows in place of the store card; `number`: what stands in and under its bars (`linear`),
    both "" where the code is the card's own."""

    artwork: bytes
    logo: bytes
    header: tuple[PreviewField, ...]
    primary: tuple[PreviewField, ...]
    footer: tuple[PreviewField, ...]
    number: str
    linear: Linear


@dataclass(frozen=True, slots=True)
class ApplePreview:
    """Colours as CSS takes them, pictures as PNG files; `notes`: what Apple does by itself. `poster`: None
    where the template has none."""

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
    poster: ApplePoster | None
    notification: Notification | None
    notes: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class PreviewModule:
    """A line of the shop's window, and the page that it leads to."""

    title: str
    text: str
    url: str


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
    window: tuple[PreviewModule, ...]
    code: str
    code_text: str
    notification: Notification | None
    notes: tuple[Phrase, ...]
