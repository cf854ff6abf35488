"""The words' compiler: what it makes of Fluent, and how it names what is wrong."""

import json
from pathlib import Path

import pytest

from infra.words.build import WORDS, WordsWrong, build, compiled, languages
from infra.words.compiler import Pattern

STAMPS = "stamps = { $n ->\n    [one] { $n } stamp\n   *[other] { $n } stamps\n}\n"
RUSSIAN = "stamps = { $n ->\n    [one] { $n } штамп\n    [few] { $n } штампа\n   *[many] { $n } штампов\n}\n"


def words(folder: Path, **sources: str) -> Path:
    for language, text in sources.items():
        (folder / language).mkdir()
        (folder / language / "till.ftl").write_text(text, "utf-8")
    return folder


def made(folder: Path, language: str = "en") -> dict[str, Pattern]:
    return compiled(folder)[language][1]


def faults(folder: Path) -> list[str]:
    with pytest.raises(WordsWrong) as caught:
        compiled(folder)
    return caught.value.faults


def test_a_message_becomes_text_blanks_and_choices(tmp_path: Path) -> None:
    words(tmp_path, en=f"hello = Hello, {{ $name }}!\nplain = Save\n{STAMPS}", ru="")
    (tmp_path / "ru" / "till.ftl").write_text(
        f"hello = {{ $name }}, привет\nplain = Готово\n{RUSSIAN}", "utf-8"
    )

    assert made(tmp_path)["hello"] == ["Hello, ", ["name"], "!"]
    assert made(tmp_path)["plain"] == "Save"
    assert made(tmp_path)["stamps"] == [
        ["n", {"one": [["n"], " stamp"], "other": [["n"], " stamps"]}, "other"]
    ]
    assert made(tmp_path, "ru")["hello"] == [["name"], ", привет"]


def test_a_term_is_put_in_as_its_place_in_the_sentence_asks(tmp_path: Path) -> None:
    term = "-reward = { $form ->\n    [all] rewards\n   *[one] reward\n}\n"
    words(tmp_path, en=term + 'one = Your { -reward }\nall = { -reward(form: "all") } wait')

    assert made(tmp_path) == {"one": "Your reward", "all": "rewards wait"}


def test_a_long_sentence_may_stand_on_several_lines(tmp_path: Path) -> None:
    words(tmp_path, en="long =\n    One line\n    and another.\n")

    assert made(tmp_path)["long"] == "One line and another."


@pytest.mark.parametrize(
    ("en", "ru", "said"),
    [
        ("a = A\nb = B", "a = А", "ru/till.ftl: b: is missing"),
        ("a = A", "a = А\nb = Б", "ru/till.ftl:2: b: is not in en"),
        (
            "a = { $n } of { $most }",
            "a = { $n } из { $mots }",
            "ru/till.ftl:1: a: the blank “mots” is not one of en's",
        ),
        ("a = { $n } of { $most }", "a = { $n }", "ru/till.ftl:1: a: the blank “most” is missing"),
        (STAMPS, STAMPS, "ru/till.ftl:1: stamps: the plural form “few” is missing"),
        (RUSSIAN, RUSSIAN, "en/till.ftl:1: stamps: en has no plural form “few”"),
        ("a = { -shop }", "a = А", "en/till.ftl:1: a: -shop: no such term"),
        ("a = { b }", "a = А", "en/till.ftl:1: a: b: no such message"),
        ("a = A\na = B", "a = А", "en/till.ftl:2: a: is there already, in en/till.ftl:1"),
        ("a = A\n\n} odd", "a = А", "en/till.ftl:3: } odd: cannot be read"),
        ("a = { DATETIME($n) }", "a = { $n }", "en/till.ftl:1: a: uses what is not known here"),
        ("a = { a }", "a = А", "en/till.ftl:1: a: a: names itself"),
    ],
)
def test_what_is_wrong_is_named_with_its_file_line_and_key(
    tmp_path: Path, en: str, ru: str, said: str
) -> None:
    words(tmp_path, en=en, ru=ru)

    assert any(fault.startswith(said) for fault in faults(tmp_path)), faults(tmp_path)


def test_a_message_stands_in_the_same_room_in_every_language(tmp_path: Path) -> None:
    words(tmp_path, en="a = A", fr="")
    (tmp_path / "fr" / "card.ftl").write_text("a = A")

    assert faults(tmp_path) == ["fr/card.ftl:1: a: stands in till.ftl in en"]


def test_what_was_built_is_kept_until_a_source_changes(tmp_path: Path) -> None:
    sources = tmp_path / "words"
    sources.mkdir()
    words(sources, en="a = A")
    first = (build(sources) / "en.json").stat().st_mtime_ns
    assert (build(sources) / "en.json").stat().st_mtime_ns == first

    (sources / "en" / "till.ftl").write_text("a = B")
    assert '"a":"B"' in (build(sources) / "en.json").read_text()


def test_a_page_gets_its_rooms_as_one_module_and_the_languages_by_their_own_names(tmp_path: Path) -> None:
    sources = tmp_path / "words"
    sources.mkdir()
    words(sources, en="a = A", fr="a = À")
    for language in ("en", "fr"):
        (sources / language / "kit.ftl").write_text("b = { $n }!")
        (sources / language / "other.ftl").write_text("c = C")
    build(sources, {"counter": ("kit", "till")})
    built = tmp_path / "web" / "words"

    assert (built / "fr" / "counter.js").read_text(
        "utf-8"
    ) == 'export const WORDS = {"b":[["n"],"!"],"a":"À"};\n'
    assert (built / "languages.js").read_text("utf-8") == (
        'export const LANGUAGES = {"en":"English","fr":"Français"};\n'
    )
    assert (built / "modules.js").read_text("utf-8") == (
        'export const MODULES = {en:{counter:()=>import("./en/counter.js")},'
        'fr:{counter:()=>import("./fr/counter.js")}};\n'
    )
    assert len([*built.rglob("*.js")]) == 4


def test_what_only_pages_say_is_not_in_the_servers_book(tmp_path: Path) -> None:
    sources = tmp_path / "words"
    sources.mkdir()
    words(sources, en="a = A")
    (sources / "en" / "scanner.ftl").write_text("b = B")
    (sources / "en" / "held.ftl").write_text("c = C")

    assert json.loads((build(sources) / "en.json").read_text("utf-8"))["words"] == {"a": "A", "c": "C"}
    assert '"b":"B"' in (tmp_path / "web" / "words" / "en" / "scanner.js").read_text("utf-8")


def test_no_language_falls_back_for_any_message() -> None:
    books = compiled()
    messages = set(books["en"][1])

    assert {language: messages - set(made) for language, (_, made) in books.items()} == {
        language: set() for language in languages(WORDS)
    }
