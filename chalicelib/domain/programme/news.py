"""News: what a campaign has told a card, as this card says it, and where its words link to."""

from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.links import links_of
from chalicelib.domain.face.look import Notice, Value, Way, message, with_values
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.text import Language, Said, Text


@dataclass(frozen=True, slots=True)
class News:
    """`words` have their merge fields yet, none: nothing was told; `values` fill them."""

    words: Text
    values: Mapping[str, Value]
    own: Language

    @classmethod
    def of(cls, notice: Notice | None, card: Card, rules: Rules, own: Language) -> "News":
        """A number among the card's values is one of stamps or points."""
        words = message(notice, own) if notice else {}
        if not words:
            return cls({}, {}, own)
        values: dict[str, Value] = {
            name: rules.counted(of) if isinstance(of, int) else of for name, of in card.merged.items()
        }
        return cls(words, values, own)

    @property
    def said(self) -> Said:
        return with_values(self.words, self.values)

    def links(self, language: Language) -> tuple[Way, ...]:
        return links_of(self.words, language, self.own)
