"""One language's book of messages, and what each message compiles to: texts, and blanks with their forms."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fluent.syntax import ast

from infra.words.cldr import forms_of, needed_forms

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})

Pattern = str | list[Any]


@dataclass
class Book:
    """One language: its messages and terms with where each stands, and what is wrong in it."""

    language: str
    messages: dict[str, ast.Pattern] = field(default_factory=dict)
    terms: dict[str, ast.Pattern] = field(default_factory=dict)
    rooms: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def wrong(self, key: str, what: str) -> None:
        self.faults.append(f"{self.places.get(key, self.language)}: {key}: {what}")


def compile_book(book: Book) -> dict[str, Pattern]:
    made: dict[str, Pattern] = {}
    for key, pattern in book.messages.items():
        made[key] = _Compiler(book, key).pattern(pattern)
    return made


class _Compiler:
    """One message: its references to terms and messages are put in, its choices checked."""

    def __init__(self, book: Book, key: str, arguments: dict[str, str] | None = None, depth: int = 0) -> None:
        self.book, self.key, self.arguments, self.depth = book, key, arguments, depth

    def pattern(self, pattern: ast.Pattern) -> Pattern:
        parts: list[Any] = []
        for element in pattern.elements:
            if isinstance(element, ast.TextElement):
                parts.append(" ".join(element.value.split("\n")))
            else:
                parts += self._placeable(element)
        return _joined(parts)

    def _placeable(self, placeable: ast.Placeable) -> list[Any]:
        inner = placeable.expression
        if isinstance(inner, ast.Placeable):
            return self._placeable(inner)
        if isinstance(inner, ast.StringLiteral | ast.NumberLiteral):
            return [inner.parse()["value"] if isinstance(inner, ast.StringLiteral) else inner.value]
        if isinstance(inner, ast.VariableReference):
            return self._variable(inner.id.name)
        if isinstance(inner, ast.SelectExpression):
            return self._choice(inner)
        if isinstance(inner, ast.TermReference):
            return self._term(inner)
        if isinstance(inner, ast.MessageReference) and not inner.attribute:
            return self._inlined(inner.id.name, self.book.messages, "no such message", None)
        self.book.wrong(self.key, "uses what is not known here: a function or an attribute")
        return []

    def _variable(self, name: str) -> list[Any]:
        if self.arguments is not None:  # a term sees what it is given, and nothing else
            return [self.arguments.get(name, "")]
        return [[name]]

    def _choice(self, choice: ast.SelectExpression) -> list[Any]:
        if not isinstance(choice.selector, ast.VariableReference):
            self.book.wrong(self.key, "has to choose by a value")
            return []
        forms = {_name(variant): self.pattern(variant.value) for variant in choice.variants}
        other = next(_name(variant) for variant in choice.variants if variant.default)
        name = choice.selector.id.name
        if self.arguments is not None:
            chosen = forms.get(self.arguments.get(name, other), forms[other])
            return [chosen] if isinstance(chosen, str) else chosen
        self._check_forms(set(forms))
        return [[name, forms, other]]

    def _check_forms(self, forms: set[str]) -> None:
        named = forms & PLURALS
        if not named or named == {"other"}:  # by a value, not by a number
            return
        language = self.book.language
        for form in sorted(named - forms_of(language)):
            self.book.wrong(self.key, f"{language} has no plural form “{form}”")
        for form in sorted(needed_forms(language) - named):
            self.book.wrong(self.key, f"the plural form “{form}” is missing")

    def _term(self, term: ast.TermReference) -> list[Any]:
        given: dict[str, str] = {}
        for argument in term.arguments.named if term.arguments else ():
            value = argument.value
            given[argument.name.name] = (
                value.parse()["value"] if isinstance(value, ast.StringLiteral) else value.value
            )
        name = f"-{term.id.name}"
        return self._inlined(name, self.book.terms, "no such term", given)

    def _inlined(
        self, name: str, among: dict[str, ast.Pattern], missing: str, given: dict[str, str] | None
    ) -> list[Any]:
        if name not in among or self.depth > 8:
            self.book.wrong(self.key, f"{name}: {missing if name not in among else 'names itself'}")
            return []
        inner = _Compiler(self.book, self.key, given, self.depth + 1).pattern(among[name])
        return [inner] if isinstance(inner, str) else inner


def _name(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def _joined(parts: list[Any]) -> Pattern:
    """Neighbouring texts as one; a text alone as itself."""
    joined: list[Any] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        elif part != "":
            joined.append(part)
    if all(isinstance(part, str) for part in joined):
        return "".join(joined)
    return joined


def blanks(pattern: Pattern) -> set[str]:
    """The names of the values that a message asks for, in whichever of its forms."""
    return set(_blanks(pattern))


def _blanks(pattern: Pattern) -> Iterator[str]:
    for part in () if isinstance(pattern, str) else pattern:
        if not isinstance(part, str):
            yield part[0]
            for form in part[1].values() if len(part) > 1 else ():
                yield from _blanks(form)
