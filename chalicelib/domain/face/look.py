"""What a card shows, in no wallet's words. Apple and Google each render it from `pass_templates/`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from chalicelib.domain.text import Language, Phrase, Said, Text

Value = int | str | Said
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

    `title` and `text` are the message; both empty for a change of face alone. `colours` and `line` are the
    face for a time: the card's colours, and what stands in place of its "next" line. `quiet`: it stood there
    before, so no phone calls anybody to read it.
    """

    id: str
    merchant_id: str
    title: Text = field(default_factory=lambda: MappingProxyType({}))
    text: Text = field(default_factory=lambda: MappingProxyType({}))
    colours: Colours | None = None
    line: Text = field(default_factory=lambda: MappingProxyType({}))
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """That a reward is ready, or was taken: told once under its `id`, and gone with the next change."""

    id: str
    said: Phrase


@dataclass(frozen=True, slots=True)
class Look:
    """One card's face at one version.

    `values` holds what the template's fields show, by field key; the template knows where each goes
    and how it is labelled. `balance` is the short form for a wallet's balance line ("3/10", 120).
    `language` is the customer's, `own_language` the programme's, in which is said what lacks the former.
    `programme_colours` are those of the other cards, where a face for a time changes this one's.
    `modified_s` and `version_ms` are the card's; the same pair always renders the same pass. `news` is the
    message that the card shows, and `told_ms` when its holder was told it: a correction of what it says is
    another notice of the same time, and the same words told again have another time. `moment` is the best
    there is to say: it stands alone, where else a changed balance would be announced.
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
    moment: Moment | None = None
    programme_colours: Colours | None = None
