"""What the audit list notes of a change, in words: the same on its page and in its file."""

from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib import words
from chalicelib.domain.people.audit import AuditLine, Fact, Facts
from chalicelib.domain.text import Figure, Language, LanguageName, Value, phrase, price
from chalicelib.domain.time.units import HOUR_S
from chalicelib.domain.time.wall_clock import minute_text
from chalicelib.entrypoints.api.till.views import Names

MICROS = 1_000_000
UNITS = ((HOUR_S, "hours"), (60, "minutes"), (1, "seconds"))
NAMES_ONLY = frozenset({"pictures"})  # what they are called says nothing to anybody
OF_NOBODY = {"outlet": "all", "outlets": "all", "approvers": "all"}  # what an empty list means


@dataclass(frozen=True, slots=True)
class FactWords:
    """Who reads, and what the ids in facts are called: people by "staff:ID", outlets by id."""

    language: Language
    currency: str
    people: Names
    outlets: Mapping[str, str]

    def set_to(self, line: AuditLine) -> str:
        return self._listed(line, line.facts)

    def before(self, line: AuditLine) -> str:
        return self._listed(line, line.before)

    def changed(self, line: AuditLine) -> str:
        """Both: what it was, where that is known, and what it is."""
        return "; ".join(self._changed(line, name, fact) for name, fact in line.facts.items())

    def _listed(self, line: AuditLine, facts: Facts) -> str:
        return "; ".join(self._said(line, name, fact) for name, fact in facts.items())

    def _said(self, line: AuditLine, name: str, fact: Fact) -> str:
        called = self._called(line, name)
        if name in NAMES_ONLY:
            return called
        return words.say(phrase("noted_as", name=called, value=self._value(line, name, fact)), self.language)

    def _changed(self, line: AuditLine, name: str, fact: Fact) -> str:
        if name in NAMES_ONLY or name not in line.before:
            return self._said(line, name, fact)
        both = (self._value(line, name, line.before[name]), self._value(line, name, fact))
        said = phrase("noted_from", name=self._called(line, name), before=both[0], value=both[1])
        return words.say(said, self.language)

    def _called(self, line: AuditLine, name: str) -> str:
        """A tier's name is its own."""
        key = f"role_{name}" if line.what == "merchant.budgets" else f"fact_{name}"
        return words.say(phrase(key), self.language) if words.knows(key) else name

    def _value(self, line: AuditLine, name: str, fact: Fact) -> str:
        if isinstance(fact, tuple):
            said = [self._of(line, name, each) for each in fact if each]
            none = phrase(f"fact_{OF_NOBODY.get(name, 'nobody')}")
            return words.listed(said, self.language) or words.say(none, self.language)
        return self._of(line, name, fact) or "–"

    def _of(self, line: AuditLine, name: str, fact: str | int | bool) -> str:
        if isinstance(fact, bool):
            return words.say(phrase(f"fact_{'on' if fact else 'off'}"), self.language)
        return words.written(
            _number(line, name, fact, self.currency) if isinstance(fact, int) else self._code(name, fact),
            self.language,
        )

    def _code(self, name: str, code: str) -> Value:
        """What a code or an id stands for, where it is one."""
        match name:
            case "language" | "languages":
                return LanguageName(code)
            case "outlet" | "outlets":
                return self.outlets.get(code, code)
            case "approvers":
                return self.people.get(f"staff:{code}", code)
            case "role" | "roles":
                return _known(f"role_{code}", code)
            case "way":
                return _known(f"fact_by_{code}", code)
            case "use":
                return _known(f"fact_for_{code}", code)
            case "why":
                return _known(f"fact_why_{code}", code)
            case "fields" | "contact":
                return _known(f"fact_{code}", code)
        return code


def _known(key: str, code: str) -> Value:
    return phrase(key) if words.knows(key) else code


def _number(line: AuditLine, name: str, number: int, currency: str) -> Value:
    if name.endswith("_minor_min") or line.what == "merchant.budgets":
        return price(number, currency)
    if name == "budget_micros":
        return Figure(number / MICROS, 2) if number else "–"
    if name in {"quiet_from", "quiet_to"}:
        return minute_text(number)
    if name.endswith("_s"):
        size, unit = next(each for each in UNITS if number % each[0] == 0)
        return phrase(f"unit_{unit}", n=number // size)
    return Figure(number)
