"""Compiles the words: `chalicelib/words/<language>/<room>.ftl` (Fluent) to what Python and the pages read.

Every language has to have every message of English, with the same blanks, every plural form that it needs and
none that it lacks. What is wrong is said with its file, line and key. Syntax: https://projectfluent.org/fluent/guide/
"""

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fluent.syntax import FluentParser, ast

from infra.words import cldr, for_pages
from infra.words.cldr import facts, own_name
from infra.words.compiler import Book, Pattern, blanks, compile_book
from infra.words.for_pages import PAGES, Pages, only_on_pages

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "chalicelib" / "words"
SOURCE = "en"  # the language that says which messages there are


class WordsWrong(Exception):
    """`faults`: what is wrong, a line each: file:line: key: what."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def languages(words: Path = WORDS) -> list[str]:
    return sorted(path.name for path in words.iterdir() if any(path.glob("*.ftl")))


def compiled(words: Path = WORDS) -> dict[str, tuple[Book, dict[str, Pattern]]]:
    """Each language's book and its compiled messages; WordsWrong says all that is wrong."""
    books = {language: _read(words, language) for language in languages(words)}
    made = {language: compile_book(book) for language, book in books.items()}
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
    built, pages_words = words / "built", words.parent / "web" / "words"
    stamp = _digest(words)
    made = built / ".made"
    if made.exists() and made.read_text() == stamp and pages_words.exists():
        return built
    books = compiled(words)
    with _filled(pages_words) as filling:
        for language, (book, messages) in books.items():
            for_pages.write(filling, language, _rooms(book, messages), pages)
        for_pages.write_languages(filling, {each: own_name(each) for each in books}, pages)
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
    sources = [Path(__file__), Path(cldr.__file__), Path(for_pages.__file__)]
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
