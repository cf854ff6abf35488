"""What a shop handed in is on its cards: its logo is seen, its stamps stand out, nothing is drawn twice."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from chalicelib.domain.face.colours import contrast, hexed, rgb, seen_on
from chalicelib.domain.face.look import Colours
from chalicelib.domain.face.pictures import STAMPS
from chalicelib.wallets import strip
from chalicelib.wallets.kept_pictures import KeptPictures
from chalicelib.wallets.pictures import art
from chalicelib.wallets.pictures.logo import CIRCLE, apple_files, round_file
from chalicelib.wallets.pictures.motifs import GRID, MOTIFS, outlines, svg_of
from chalicelib.wallets.pictures.shown import seen_in
from chalicelib.wallets.pictures.taken import take
from tests.support.fakes.pictures import FakeShelf
from tests.support.images import GOLD, GREEN, a_logo, a_photo, file_of

DARK = Colours("#12343b", "#f4f1ea", "#9fc7c1", "#e8b04b")
PHOTO = take("strip", file_of(a_photo(), "JPEG"))
STAMP = take("stamp", file_of(a_logo(figure=GOLD)))
LOGO = take("logo", file_of(a_logo()))
HANDED_IN = {each.name: each.content for each in (PHOTO, STAMP, LOGO)}


class Shelf(FakeShelf):
    def get(self, name: str) -> bytes | None:
        return self.read(name)

    def put(self, name: str, content: bytes) -> None:
        self.keep(name, content)


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def strip_of(picture: strip.Key, colours: Colours = DARK) -> Image.Image:
    return opened(strip.draw(picture, colours, HANDED_IN)[0]).convert("RGB")


def test_every_stamp_of_ours_is_drawn_within_its_grid_for_pages_and_for_passes() -> None:
    assert set(MOTIFS) == set(STAMPS)
    for motif in STAMPS:
        points = [point for path in outlines(motif) for line in path for point in line]
        assert all(0 <= value <= GRID for point in points for value in point), motif
        assert svg_of(motif).count(b"<path") == len(list(outlines(motif)))
        filled = sum(art.mask_of(motif, 48).histogram()[200:]) / 48**2
        assert 0.12 < filled < 0.75, motif


def test_a_stamp_of_the_shops_is_in_colour_once_it_is_earned_and_grey_before() -> None:
    def golden(image: Image.Image) -> int:
        return sum(red > 180 and green > 130 and blue < 90 for red, green, blue in pixels(image))

    dark = Colours("#101418", "#ffffff", "#9aa4ad", "#4da3ff")
    filled = [golden(strip_of(strip.Key("places", n, 5, False, "", STAMP.name), dark)) for n in range(4)]
    assert filled[0] == 0
    assert filled == sorted(set(filled))


def pixels(image: Image.Image) -> list[tuple[int, int, int]]:
    data = image.convert("RGB").tobytes()
    return [(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]


@settings(max_examples=25, deadline=None)
@given(ends=st.tuples(*[st.integers(0, 255)] * 6))
def test_stamps_stand_out_from_whatever_photo_is_behind_them(ends: tuple[int, ...]) -> None:
    one, other = Image.new("RGB", (50, 20), ends[:3]), Image.new("RGB", (50, 20), ends[3:])
    photo = Image.composite(one, other, Image.linear_gradient("L").resize((50, 20)))
    ground, accent = rgb(DARK.background), rgb(DARK.accent)
    shown = art.veiled(file_of(photo), ground, accent)
    outstanding = [contrast(colour, accent) >= 2 for colour in pixels(shown)]
    assert sum(outstanding) >= 0.95 * len(outstanding)


@pytest.mark.parametrize("figure", [(255, 255, 255, 255), (0, 0, 0, 255), (*GREEN, 255)])
@pytest.mark.parametrize("card", ["#ffffff", "#000000", hexed(GREEN), "#808080"])
def test_a_logo_is_seen_on_every_card(figure: tuple[int, ...], card: str) -> None:
    logo = file_of(a_logo(figure=figure))
    files = apple_files(logo, card)
    assert opened(files["icon@3x.png"]).size == (114, 114)
    assert opened(files["logo@3x.png"]).height <= 150
    assert opened(files["logo@3x.png"]).width <= 480
    for file in (files["icon@3x.png"], round_file(logo, card)):
        shown = seen_in(opened(file).convert("RGB"))
        ground = max(shown, key=lambda each: each[1])[0]
        assert seen_on(shown, ground, 1.7) > 0.05
    on_card = Image.new("RGBA", (600, 200), card)
    on_card.alpha_composite(opened(files["logo@3x.png"]).convert("RGBA"))
    assert seen_on(seen_in(on_card.convert("RGB")), rgb(card), 1.7) > 0.02


def test_googles_circle_cuts_nothing_off_a_logo() -> None:
    wide = Image.new("RGBA", (700, 150), (*GOLD, 255))
    picture = opened(round_file(file_of(take_logo(wide)), "#101418")).convert("RGB")
    radius = CIRCLE / 2
    outside = [
        (x, y)
        for x in range(0, CIRCLE, 6)
        for y in range(0, CIRCLE, 6)
        if (x - radius) ** 2 + (y - radius) ** 2 > radius**2
        and picture.getpixel((x, y)) != picture.getpixel((0, 0))
    ]
    assert outside == []


def take_logo(image: Image.Image) -> Image.Image:
    around = Image.new("RGBA", (900, 900))
    around.paste(image, (100, 300))
    return opened(take("logo", file_of(around)).content)


def test_a_branded_look_is_drawn_once_for_all_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf, asked = Shelf(), []

    def handed_in(name: str) -> bytes | None:
        asked.append(name)
        return HANDED_IN.get(name)

    picture = strip.Key("places", 3, 9, False, PHOTO.name, STAMP.name)
    first, second = KeptPictures(shelf, handed_in), KeptPictures(shelf, handed_in)
    drawn = (
        first.strips(picture, DARK),
        first.logos(LOGO.name, "#12343b"),
        first.round_logo(LOGO.name, "#12343b"),
    )
    asked.clear()
    again = (
        second.strips(picture, DARK),
        second.logos(LOGO.name, "#12343b"),
        second.round_logo(LOGO.name, "#12343b"),
    )
    assert (drawn == again, asked) == (True, [])
    assert second.logos(LOGO.name, "#ffffff") != again[1], "another card, another cut"


def test_a_picture_that_is_gone_leaves_a_card_plain_until_it_is_back() -> None:
    shelf, there = Shelf(), dict[str, bytes]()
    picture = strip.Key("places", 3, 9, False, PHOTO.name, STAMP.name)
    plain = KeptPictures(shelf, there.get).strips(picture, DARK)
    assert plain == strip.draw(strip.Key("places", 3, 9, False), DARK)
    assert KeptPictures(shelf, there.get).logos(LOGO.name, "#12343b") == {}
    there.update(HANDED_IN)
    assert KeptPictures(shelf, there.get).strips(picture, DARK) != plain
