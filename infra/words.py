"""Compiles the words: `chalicelib/words/<language>/<room>.ftl` (Fluent) to what Python and the pages read.

Every language has to have every message of English, with the same blanks, every plural form that it needs and
none that it lacks. What is wrong is said with its file, line and key. Syntax: https://projectfluent.org/fluent/guide/
"""

import argparse
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from infra import cldr, words_for_pages
from infra.cldr import facts, forms_of, needed_forms, own_name
from infra.words_for_pages import PAGES, Pages, only_on_pages

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "chalicelib" / "words"
SOURCE = "en"  # the language that says which messages there are
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})

Pattern = str | list[Any]


class WordsWrong(Exception):
    """`faults`: what is wrong, a line each: file:line: key: what."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


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


def languages(words: Path = WORDS) -> list[str]:
    return sorted(path.name for path in words.iterdir() if any(path.glob("*.ftl")))


def compiled(words: Path = WORDS) -> dict[str, tuple[Book, dict[str, Pattern]]]:
    """Each language's book and its compiled messages; WordsWrong says all that is wrong."""
    books = {language: _read(words, language) for language in languages(words)}
    made = {language: _compile(book) for language, book in books.items()}
    source = books[SOURCE]
    for language, book in books.items():
        if language != SOURCE:
            _compare(source, made[SOURCE], book, made[language])
    faults = [fault for book in books.values() for fault in book.faults]
    if faults:
        raise WordsWrong(faults)
    return {language: (book, made[language]) for language, book in books.items()}


def build(words: Path = WORDS, pages: Pages = PAGES) -> Path:
    """Write `built/` for Python and `web/words/` for the pages, unless they are of these very sources."""
    built, for_pages = words / "built", words.parent / "web" / "words"
    stamp = _digest(words)
    made = built / ".made"
    if made.exists() and made.read_text() == stamp and for_pages.exists():
        return built
    books = compiled(words)
    with _filled(for_pages) as filling:
        for language, (book, messages) in books.items():
            words_for_pages.write(filling, language, _rooms(book, messages), pages)
        words_for_pages.write_languages(filling, {each: own_name(each) for each in books})
    with _filled(built) as filling:
        for language, (book, messages) in books.items():
            ours = {key: messages[key] for key in messages if not only_on_pages(book.rooms[key])}
            whole = {"words": ours, "cldr": facts(language, list(books))}
            text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
            (filling / f"{language}.json").write_text(text, "utf-8")
        (filling / ".made").write_text(stamp)
    return built


@contextmanager
def _filled(folder: Path) -> Iterator[Path]:
    """A folder to fill, which then takes the place of `folder`: half of one is never seen."""
    filling = folder.with_name(f"{folder.name}.filling")
    shutil.rmtree(filling, ignore_errors=True)
    filling.mkdir(parents=True)
    yield filling
    shutil.rmtree(folder, ignore_errors=True)
    filling.rename(folder)


def _rooms(book: Book, messages: dict[str, Pattern]) -> dict[str, dict[str, Pattern]]:
    rooms: dict[str, dict[str, Pattern]] = {}
    for key, pattern in messages.items():
        rooms.setdefault(book.rooms[key], {})[key] = pattern
    return rooms


def _digest(words: Path) -> str:
    digest = hashlib.sha256()
    sources = [Path(__file__), Path(cldr.__file__), Path(words_for_pages.__file__)]
    for path in [*sources, *sorted(words.glob("*/*.ftl"))]:
        digest.update(f"{path.parent.name}/{path.name}\n".encode() + path.read_bytes())
    return digest.hexdigest()


def _read(words: Path, language: str) -> Book:
    book = Book(language)
    for path in sorted((words / language).glob("*.ftl")):
        text = path.read_text("utf-8")
        name = f"{language}/{path.name}"
        for entry in FluentParser().parse(text).body:
            line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
            if isinstance(entry, ast.Junk):
                said = "; ".join(str(note.message) for note in entry.annotations)
                first = entry.content.strip().partition("\n")[0][:60] if entry.content else ""
                book.faults.append(f"{name}:{line}: {first}: cannot be read: {said}")
            elif isinstance(entry, ast.Message | ast.Term):
                _keep(book, entry, f"{name}:{line}", path.stem)
    return book


def _keep(book: Book, entry: ast.Message | ast.Term, place: str, room: str) -> None:
    term = isinstance(entry, ast.Term)
    key = f"-{entry.id.name}" if term else entry.id.name
    if key in book.places:
        book.faults.append(f"{place}: {key}: is there already, in {book.places[key]}")
        return
    book.places[key] = place
    if entry.value is None or entry.attributes:
        book.wrong(key, "has to have words, and no attributes")
        return
    (book.terms if term else book.messages)[key] = entry.value
    if not term:
        book.rooms[key] = room


def _compile(book: Book) -> dict[str, Pattern]:
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


def _compare(source: Book, english: dict[str, Pattern], book: Book, made: dict[str, Pattern]) -> None:
    for key in source.messages:
        if key not in book.messages:
            book.faults.append(f"{book.language}/{source.rooms[key]}.ftl: {key}: is missing")
        elif book.rooms[key] != source.rooms[key]:
            book.wrong(key, f"stands in {source.rooms[key]}.ftl in {SOURCE}")
        else:
            asked, known = blanks(made[key]), blanks(english[key])
            for name in sorted(asked - known):
                book.wrong(key, f"the blank “{name}” is not one of {SOURCE}'s")
            for name in sorted(known - asked):
                book.wrong(key, f"the blank “{name}” is missing")
    for key in book.messages:
        if key not in source.messages:
            book.wrong(key, f"is not in {SOURCE}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--show", metavar="KEY", help="print one message in every language")
    given = parser.parse_args()
    try:
        if given.show:
            _show(given.show)
        else:
            build()
    except WordsWrong as wrong:
        sys.exit("The words cannot be compiled.\n" + "\n".join(wrong.faults))


def _show(key: str) -> None:
    for language, (book, messages) in compiled().items():
        if key not in messages:
            sys.exit(f"No message is called {key}.")
        print(f"{language}  {_shown(messages[key])}  ({book.places[key]})")


def _shown(pattern: Pattern) -> str:
    if isinstance(pattern, str):
        return pattern
    return "".join(part if isinstance(part, str) else _blank_shown(part) for part in pattern)


def _blank_shown(part: list[Any]) -> str:
    if len(part) == 1:
        return f"{{{part[0]}}}"
    return f"{{{part[0]}: " + " | ".join(f"{form}: {_shown(text)}" for form, text in part[1].items()) + "}"


if __name__ == "__main__":
    main()
