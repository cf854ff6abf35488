"""The pages' typeface: light, and with every letter that our own sentences have."""

from pathlib import Path

from infra.fonts import CYRILLIC, PAGES

ROOT = Path(__file__).resolve().parents[2]
KIT = ROOT / "chalicelib" / "web" / "kit"
MOST_BYTES = 100_000  # all of it together; a page in Latin letters fetches a third


def test_the_typeface_is_light() -> None:
    files = sorted(KIT.glob("*.woff2"))
    assert {file.stem for file in files} == set(PAGES)
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    assert all(file.read_bytes().startswith(b"wOF2") for file in files)


def test_every_letter_of_our_sentences_is_in_it() -> None:
    ranges = [each for letters in PAGES.values() for each in letters]
    written = {
        letter
        for path in (ROOT / "chalicelib" / "words").glob("*/*.ftl")
        for letter in path.read_text("utf-8")
        if not letter.isspace()
    }
    lacking = {
        letter for letter in written if not any(first <= ord(letter) <= last for first, last in ranges)
    }
    assert lacking == set()


def test_a_page_asks_for_cyrillic_where_it_is_written_and_nowhere_else() -> None:
    css = (KIT / "type.css").read_text("utf-8")
    said = ", ".join(f"U+{first:X}-{last:X}" for first, last in CYRILLIC)
    assert f"unicode-range: {said};" in css
