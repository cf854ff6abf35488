"""Files as browsers fetch them."""

import gzip
import posixpath
import re
from dataclasses import replace
from pathlib import Path

import pytest

from chalicelib import wiring
from chalicelib.entrypoints.pages.assets import SHEETS, WEB, address, module
from chalicelib.entrypoints.pages.static import badge_path
from tests.support.customer import Browser
from tests.support.gateway import Shop, call

# Sheets that join the console's while one reads.
LATER = ("campaigns", "editor", "feedback", "passes", "preview")
FIRST_MAX = 4  # files: what sees that the others come, the page, its words, and what they share


def test_every_file_of_a_page_is_there_and_kept_for_ever(shop: Shop) -> None:
    text = Browser().get("/join/coffee").text
    files = re.findall(r'(?:<link [^>]*href|src)="(/[^"]+)"', text)
    assert len(files) >= 5
    kinds = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png"}
    for file in files:
        reply = call("GET", file)
        suffix = Path(file.partition("?")[0]).suffix
        assert (reply.status, reply.headers["Content-Type"].partition(";")[0]) == (200, kinds[suffix]), file
        assert "immutable" in reply.headers["Cache-Control"]


@pytest.mark.parametrize("page", ["/scanner", "/console?lang=ro", "/start"])
def test_the_modules_that_a_page_begins_with_are_few_named_in_it_and_kept_for_ever(
    shop: Shop, page: str
) -> None:
    text = call("GET", page, {"accept": "text/html"}).text
    named = re.findall(r'rel="modulepreload" href="(/web/[^"?]+)"', text)
    began = re.findall(r'<script type="module" src="([^"]+)"', text)
    sheets = re.findall(r'rel="stylesheet" href="([^"]+)"', text)
    assert set(began) < set(named)
    assert len(named) <= FIRST_MAX
    assert len(sheets) == 1
    for file in (*named, *sheets):
        reply = call("GET", file)
        assert (reply.status, "immutable" in reply.headers["Cache-Control"]) == (200, True), file
        folder = file.rpartition("/")[0]
        asked = re.findall(r'(?:^|;)import(?:{[^}]*}from)?"([^"]+)"', reply.text)
        assert {posixpath.normpath(f"{folder}/{each}") for each in asked} <= set(named)


def test_what_was_built_comes_packed_as_one_takes_it(shop: Shop) -> None:
    for file in (module("console", "console/main.js"), address("sheets/console.css")):
        plain, zipped = call("GET", file), call("GET", file, {"accept-encoding": "gzip"})
        small = call("GET", file, {"accept-encoding": "gzip, br"})
        assert "Content-Encoding" not in plain.headers
        assert (zipped.headers["Content-Encoding"], gzip.decompress(zipped.body)) == ("gzip", plain.body)
        assert (small.headers["Content-Encoding"], small.headers["Vary"]) == ("br", "Accept-Encoding")
        assert len(small.body) < len(zipped.body) < len(plain.body) / 2


def test_a_style_sheet_that_comes_with_others_is_never_asked_for_alone() -> None:
    parts = {part for sheet in SHEETS.values() for part in sheet}
    asked = [
        found for page in WEB.rglob("*.html") for found in re.findall(r"asset\('([^']+)'\)", page.read_text())
    ]
    assert not parts & set(asked)


def test_a_file_without_its_hash_is_asked_for_again(shop: Shop) -> None:
    reply = call("GET", "/web/join/form.js?v=0")
    assert reply.headers["Cache-Control"] == "no-cache"
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    again = call("GET", "/web/join/form.js", {"if-none-match": reply.headers["ETag"]})
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/web/join/form.html",
        "/web/kit/..%2Fjoin%2Fform.js",
        "/web/../config.py",
        "/web/join/nothing.js",
        "/web/%00/x.css",
        "/art/badges/apple/en.svg",
        "/art/badges/..%2F..%2Fstamps/pass.json",
        "/art/colours/red.css",
        "/art/colours/000000-000000-000000-00000g.css",
    ],
)
def test_nothing_else_can_be_named(shop: Shop, path: str) -> None:
    assert call("GET", path).status == 404


def test_a_programmes_colours_are_a_style_sheet(shop: Shop) -> None:
    reply = call("GET", "/art/colours/3b2a20-ffffff-d9c4b0-e8a33d.css")
    assert "--pass-background:#3b2a20" in reply.text
    assert "--pass-accent:#e8a33d" in reply.text


def test_the_vendors_own_badges_are_shown_once_the_operator_has_put_them_there(
    shop: Shop, tmp_path: Path
) -> None:
    assert badge_path("apple", "en") is None
    (tmp_path / "apple").mkdir()
    (tmp_path / "apple" / "en.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    settings = replace(wiring.settings(), badges=str(tmp_path))
    shop.monkeypatch.setattr(wiring, "settings", lambda: settings)
    browser = Browser()
    form = re.search(r'name="form" value="([^"]+)"', browser.get("/join/coffee").text)
    assert form
    card = browser.get(browser.post("/join/coffee", {"form": form[1]}).location).text
    badge = re.search(r'<img src="(/art/badges/apple/en\.svg\?v=\w+)" alt="Add to Apple Wallet">', card)
    assert badge
    assert "Add to Google Wallet\n" in card or ">Add to Google Wallet<" in card
    reply = call("GET", badge[1])
    assert (reply.status, reply.headers["Content-Type"]) == (200, "image/svg+xml")


def test_a_sheet_that_comes_later_dresses_nothing_that_stands_already() -> None:
    """Else the same page would look otherwise, once somebody had been on another."""
    first = set().union(*map(_selectors, SHEETS["sheets/console.css"]))
    for name in LATER:
        for file in SHEETS[f"sheets/{name}.css"]:
            assert not first & _selectors(file), file


def _selectors(file: str) -> set[str]:
    text = re.sub(r"/\*.*?\*/", "", (WEB / file).read_text(), flags=re.DOTALL)
    lists = re.findall(r"([^{}@;]+)\{[^{}]*\}", text)
    return {" ".join(each.split()) for found in lists for each in re.split(r",(?![^(]*\))", found)}
