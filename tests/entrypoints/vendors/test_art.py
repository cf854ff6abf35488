"""Pictures at public addresses: only those that we gave out are drawn."""

import re
from collections.abc import Mapping

import pytest

from chalicelib import wiring
from chalicelib.domain.face.look import Colours, Progress
from chalicelib.domain.face.pictures import NO_PICTURES
from chalicelib.wallets import strip
from chalicelib.wallets.art import logo_path
from tests.support.gateway import Shop, call

COLOURS = Colours("#0a1b2c", "#ffffff", "#d9c4b0", "#e8a33d")
PNG = b"\x89PNG"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was drawn, which takes a tenth of a second each."""
    asked: list[object] = []
    draw = strip.draw

    def watched(picture: strip.Key, colours: Colours, files: Mapping[str, bytes]) -> tuple[bytes, ...]:
        asked.append(picture)
        return draw(picture, colours, files)

    monkeypatch.setattr(strip, "draw", watched)
    return asked


def test_the_picture_on_the_join_page_is_there(shop: Shop) -> None:
    (path,) = re.findall(r'src="(/art/hero/[^"]+)"', call("GET", "/join/coffee").text)
    reply = call("GET", path)

    assert (reply.status, reply.body[:4]) == (200, PNG)
    assert "immutable" in reply.headers["Cache-Control"]


def test_the_same_card_has_the_same_picture_for_ever(shop: Shop) -> None:
    progress = Progress(3, 9, 0, places=True)
    assert wiring.hero_path(progress, COLOURS, NO_PICTURES) == wiring.hero_path(
        progress, COLOURS, NO_PICTURES
    )


def test_an_address_that_is_none_of_ours_is_unknown_and_nothing_is_drawn(
    shop: Shop, drawn: list[object]
) -> None:
    ours = wiring.hero_path(Progress(3, 9, 0, places=True), COLOURS, NO_PICTURES)
    other_colours = ours.replace("0a1b2c", "0a1b2d")
    other_purpose = wiring.tokens().seal("link", ours.rpartition("/")[2].partition(".")[0])
    for path in (
        "/art/hero/places-3-9-0-0a1b2c-ffffff-d9c4b0-e8a33d.png",
        "/art/hero/places-3-0-0-0a1b2c-ffffff-d9c4b0-e8a33d.png",
        other_colours,
        f"/art/hero/{other_purpose}.png",
        ours.removesuffix(".png"),
        ours.replace(".png", ".jpg"),
        ours + "x",
        "/art/hero/.png",
        "/art/hero/%C3%A9.1.%C3%A9.png",
    ):
        assert call("GET", path).status == 404, path
    assert drawn == []
    assert call("GET", ours).status == 200
    assert len(drawn) == 1


def test_a_logo_has_one_address(shop: Shop) -> None:
    ours = logo_path(wiring.TEMPLATES, "stamps")
    assert call("GET", ours).body[:4] == PNG
    for name in ("stamps-0.png", "stamps-ANYTHING.png", "nothing-0.png", "..-0.png", "words-0.png"):
        assert call("GET", f"/art/logo/{name}").status == 404, name
