"""What a card shows, in no wallet's words. Apple and Google each render it from `pass_templates/`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Literal

from chalicelib.domain.card.rotating import Rotating
from chalicelib.domain.face.choices import NO_CHOICES, Choices
from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.face.modules import Module
from chalicelib.domain.face.pictures import NO_PICTURES, Pictures
from chalicelib.domain.text import (
    LANGUAGES,
    MERGE_FIELD,
    Language,
    Merged,
    Phrase,
    Price,
    Said,
    Text,
    phrase,
    spoken_in,
)

Value = int | str | Said
WayId = Literal[
    "page", "help", "friends", "question", "stop", "order", "shop", "book", "call", "link1", "link2", "link3"
]
COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Colours:
    """`#rrggbb` each; chosen by the merchant, checked for form when a programme is stored."""

    background: str
    foreground: str
    label: str
    accent: str


@dataclass(frozen=True, slots=True)
class Progress:
    """`have` of `goal` stamps or points on the way to a reward (None: every reward is within reach), and how
    many rewards wait. `places`: the card has a place for each of them, to be filled; it is full for as long
    as a reward waits."""

    have: int
    goal: int | None
    waiting: int
    places: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What a campaign puts on a card. Never changed once written: a correction is another notice.

    `title` and `text` are the message; both empty for a change of face alone. `colours`, `line` and
    `module` are the face for a time: the card's colours, what stands in place of its "next" line, and what
    the shop's window shows. `quiet`: it stood there before, so no phone notifies of it. `modules` stand on
    the card's details as long as the message, in silence.
    """

    id: str
    merchant_id: str
    title: Text = field(default_factory=lambda: MappingProxyType({}))
    text: Text = field(default_factory=lambda: MappingProxyType({}))
    colours: Colours | None = None
    line: Text = field(default_factory=lambda: MappingProxyType({}))
    quiet: bool = False
    modules: tuple[Module, ...] = ()
    module: Module | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """That a reward is ready, or was taken: told once under its `id`, and gone with the next change."""

    id: str
    said: Phrase


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a part of the programme has to say on the card. Lines come most important first; one
    that is `behind` has no room on the front. `id` stays, so that a wallet tells a change from a new line.
    `counts`: its value is a balance of its own, beside the card's. `last_day` is that of the shop's clock;
    `soon`: it is among the last ones."""

    id: str
    label: Said
    value: Value
    behind: bool = False
    ends_ms: int | None = None
    counts: bool = False
    last_day: date | None = None
    soon: bool = False

    @property
    def money(self) -> Price | None:
        """The amount, of a balance in money."""
        values = self.value.values.values() if self.counts and isinstance(self.value, Phrase) else ()
        return next((value for value in values if isinstance(value, Price)), None)

    @property
    def shown(self) -> Value:
        """The value, with its last day where it ends and does not say so itself."""
        if self.last_day is None or (isinstance(self.value, Phrase) and "day" in self.value.values):
            return self.value
        return phrase("face_last" if self.soon else "face_until", value=self.value, day=self.last_day)


@dataclass(frozen=True, slots=True)
class Way:
    """A way from the card in a wallet to a page of ours, or to where its message links. `id` stays; `said`
    has at most 20 characters in each language, more is cut."""

    id: WayId
    url: str
    said: Said


@dataclass(frozen=True, slots=True)
class TierShown:
    """The tier that a card has: `id` is the owner's."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class Look:
    """One card's face at one version.

    `values` holds what the template's fields show, by field key; the template knows where each goes
    and how it is labelled. `balance` is the short form for a wallet's balance line ("3/10", 120).
    `language` is the customer's, `own_language` the programme's, in which is said what lacks the former.
    `programme_colours` are those of the other cards, where a face for a time changes this one's.
    `modified_s` and `version_ms` are the card's; the same pair always renders the same pass. `news` is the
    message that the card shows, and `told_ms` when its holder was told it: a correction of what it says is
    another notice of the same time, and the same words told again have another time. `merged` are the values
    of its merge fields. `moment` is the best
    there is to say: it stands alone, where else a changed balance would be announced. `moved`: how often the
    card had gone to another phone; a wallet that keeps what we write has another object for each. `linear`:
    the number in its bars, "" where it has none. `silent`: no phone is to notify anybody of what this version
    changed. `erased`: it is nobody's any more and has no code, and such a wallet is to keep nothing. `linked`
    may have passes of their own beside the card; `modules` are its campaigns', beside those of `choices`.
    `rotating`: a phone that can draws its code from this anew, instead of `barcode`.
    """

    template: str
    serial: str
    key_id: str
    barcode: str
    programme_id: str
    organization: str
    programme_name: str
    description: Said
    colours: Colours
    progress: Progress
    balance: int | str
    version_ms: int
    modified_s: int
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    holder_name: str = ""
    language: Language = "en"
    own_language: Language = "en"
    voided: bool = False
    expires_ms: int | None = None
    news: Notice | None = None
    told_ms: int = 0
    merged: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    moment: Moment | None = None
    programme_colours: Colours | None = None
    pictures: Pictures = NO_PICTURES
    linear: str = ""
    choices: Choices = NO_CHOICES
    rotating: Rotating | None = None
    lines: tuple[Line, ...] = ()
    moved: int = 0
    ways: tuple[Way, ...] = ()
    erased: bool = False
    silent: bool = False
    linked: tuple[LinkedPass, ...] = ()
    modules: tuple[Module, ...] = ()
    tier: TierShown | None = None


def with_values(text: Text, values: Mapping[str, Value]) -> Said:
    """A text of a notice as this card says it."""
    return Merged(text, values) if any(map(MERGE_FIELD.search, text.values())) else text


def as_over(look: Look) -> Look:
    """The last look that a phone has of a card that left it: where it went, and whom to ask."""
    said = phrase("face_over")
    kept = {name: look.values[name] for name in ("balance", "contact")}
    values = {**kept, "moment": said, "next": said}
    return replace(look, values=values, moment=Moment("over", said), lines=(), ways=(), linked=(), modules=())


def message(news: Notice, own: Language | None = None) -> Text:
    """A notice's title and text, one under the other, in each language that it has."""
    parts = [part for part in (news.title, news.text) if any(part.values())]
    return {
        language: "\n".join(part[spoken] for part in parts if (spoken := spoken_in(part, language, own)))
        for language in LANGUAGES
        if any(part.get(language) for part in parts)
    }
