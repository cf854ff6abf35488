"""What an owner goes through before a programme goes live: what is there, what to look at, what stops it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.face.colours import LEAST, contrast, rgb
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.lint import NOTHING_KNOWN, Known, lint
from chalicelib.domain.programme.setup.untranslated import untranslated
from chalicelib.domain.text import LanguageName, Phrase, phrase

State = Literal["done", "look", "refused"]


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the list; `field` is what to mend, of the merchant's body where `of_merchant`."""

    code: str
    state: State
    said: Phrase
    field: str = ""
    of_merchant: bool = False


def checklist(programme: Programme, known: Known = NOTHING_KNOWN) -> tuple[Point, ...]:
    """Every point, whether it is done or not, in the order in which an owner goes through them."""
    return (
        *_contact(programme),
        *_privacy(programme),
        *_languages(programme),
        *_colours(programme),
        *_findings(programme, known),
    )


def _contact(programme: Programme) -> Iterator[Point]:
    there = bool(programme.merchant.contact)
    said = phrase("check_contact" if there else "check_contact_missing")
    yield Point("contact", "done" if there else "refused", said, "contact", of_merchant=True)


def _privacy(programme: Programme) -> Iterator[Point]:
    there = bool(programme.merchant.links.privacy)
    said = phrase("check_privacy" if there else "check_privacy_missing")
    yield Point("privacy", "done" if there else "look", said, "links.privacy", of_merchant=True)


def _colours(programme: Programme) -> Iterator[Point]:
    """Letters and labels are read on the card's ground, in the sun too."""
    ground = rgb(programme.colours.background)
    for name in ("foreground", "label"):
        if contrast(rgb(getattr(programme.colours, name)), ground) < LEAST:
            ours = programme.own_colours is None
            yield Point("colours", "look", phrase("check_colours_faint"), f"colours.{name}", of_merchant=ours)
            return
    yield Point("colours", "done", phrase("check_colours"))


def _languages(programme: Programme) -> Iterator[Point]:
    lacking = untranslated(programme)
    for language in programme.merchant.languages:
        name = LanguageName(language)
        if language not in lacking:
            yield Point("language", "done", phrase("check_language", language=name))
            continue
        said = phrase("check_language_missing", language=name, texts=tuple(lacking[language]))
        yield Point("language", "look", said)


def _findings(programme: Programme, known: Known) -> Iterator[Point]:
    for finding in lint(programme, known):
        yield Point("part", "refused" if finding.refused else "look", finding.said, finding.field)
