"""The words of one face, over those of its template, and the places that each card fills.

A word that depends on the language is its own lookup key: pass.json holds the English text, and each
`<language>.lproj/pass.strings` its translation. A phone that speaks none of them shows English.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, Text
from chalicelib.wallets.apple import room
from chalicelib.wallets.apple.template import APART, Template, apart, strings_text
from chalicelib.words import say

_LONG = "9,999,999"


@dataclass(frozen=True, slots=True)
class Blank:
    """The place of a card's own value, by its name."""

    name: str


class Printed:
    def __init__(self, template: Template, own: Language) -> None:
        self._template, self._taken, self._own = template, template.words, own
        self._texts: dict[str, Text] = {}

    def read(self, field: Mapping[str, Any], language: Language) -> room.Said:
        """A field as a phone in `language` reads it; a card's own value as long as a balance gets."""

        strings = self._template.strings[language]

        def said(printed: Any) -> str:
            if isinstance(printed, Blank):
                return _LONG
            text = self._texts.get(printed)
            return self._said(text, language) if text else strings.get(printed, printed)

        return said(field["label"]), said(field["value"])

    def put(self, text: Text) -> str:
        """The key for `text`, which no other words of this face have."""
        key = apart(say(text, DEFAULT_LANGUAGE, self._own), self._taken)
        while self._texts.get(key, text) != text:  # ends: each turn makes a longer word
            key = apart(key + APART, self._taken)
        self._texts[key] = text
        return key

    def taken(self) -> frozenset[str]:
        return self._taken | self._texts.keys()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """pass.strings in each language of the template, all with the same keys."""
        for language, lines in self._template.lines.items():
            spoken = cast(Language, language)
            own = strings_text({key: self._said(text, spoken) for key, text in self._texts.items()})
            yield f"{language}.lproj/pass.strings", f"{lines}{own}".encode()

    def _said(self, text: Text, language: Language) -> str:
        return text.get(language) or say(text, language, self._own)
