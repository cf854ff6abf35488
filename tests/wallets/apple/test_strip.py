"""The strip: sizes, what tells pictures apart, and that the colours are the merchant's."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from chalicelib.domain.face.colours import contrast
from chalicelib.domain.face.look import Colours, Progress
from chalicelib.wallets import drawing, strip

DARK = Colours("#1f2a44", "#ffffff", "#c9d2e8", "#f2b84b")
LIGHT = Colours("#fbf6ee", "#2b2118", "#8a7660", "#b5532c")
GOLD = (0xF2, 0xB8, 0x4B)


def picture(progress: Progress, colours: Colours = DARK) -> Image.Image:
    return Image.open(BytesIO(strip.draw(strip.key(progress), colours)[0]))


def share(image: Image.Image, colour: tuple[int, int, int]) -> float:
    """Of the picture's pixels, the part of exactly this colour."""
    counted = image.convert("RGB").getcolors(image.width * image.height) or []
    return next((count for count, found in counted if found == colour), 0) / (image.width * image.height)


@pytest.mark.parametrize(
    "progress", [Progress(3, 10, 0, places=True), Progress(7, 30, 0, places=True), Progress(40, 100, 0)]
)
def test_it_comes_in_apples_sizes_as_small_palette_files(progress: Progress) -> None:
    files = strip.draw(strip.key(progress), DARK)
    images = [Image.open(BytesIO(file)) for file in files]

    assert [image.size for image in images] == [(750, 288), (1125, 432)]
    assert {(image.format, image.mode) for image in images} == {("PNG", "P")}
    assert sum(map(len, files)) < 14_000


@pytest.mark.parametrize("total", [2, 5, 9, 12, 20])
def test_each_stamp_adds_the_accent_colour_and_a_full_card_is_lit(total: int) -> None:
    shares = [share(picture(Progress(filled, total, 0, places=True)), GOLD) for filled in range(total + 1)]

    assert shares[0] == 0
    assert shares == sorted(shares)
    assert len(set(shares)) == total + 1


def test_each_stamp_is_drawn_inside_what_older_phones_show() -> None:
    for total in (2, 5, 6, 7, 20):
        image = picture(Progress(total, total, 0, places=True)).convert("RGB")
        ground = image.getpixel((0, 0))
        for row in (0, 20, 266, 287):
            assert {image.getpixel((x, row)) for x in range(image.width)} == {ground}, (total, row)


def test_a_waiting_reward_lights_the_star_of_a_card_that_begins_again() -> None:
    empty, waiting, more = (picture(Progress(0, 9, count, places=True)) for count in (0, 1, 2))

    assert share(empty, GOLD) == 0
    assert share(waiting, GOLD) > 0
    assert waiting.tobytes() == more.tobytes()


@given(points=st.integers(-50, 10**9), cost=st.none() | st.integers(1, 10**9), waiting=st.integers(0, 20))
def test_points_have_a_bounded_number_of_pictures(points: int, cost: int | None, waiting: int) -> None:
    kind, step, steps, lit, *_ = strip.key(Progress(points, cost, waiting))

    assert (kind, steps, lit) == ("band", strip.BAND_STEPS, waiting > 0)
    assert 0 <= step <= steps
    assert (step == steps) == (cost is None or points >= cost)
    if cost is not None:
        assert (step == 0) == (points <= 0)


@given(filled=st.integers(0, 60), total=st.integers(2, 50), waiting=st.integers(0, 5))
def test_stamps_have_a_picture_for_each_count(filled: int, total: int, waiting: int) -> None:
    kind, shown, of, lit, *_ = strip.key(Progress(filled, total, waiting, places=True))

    assert kind == ("places" if total <= strip.PLACES_MAX else "band")
    assert 0 <= shown <= of
    assert lit == (waiting > 0)
    if kind == "places":
        assert (shown, of) == (min(filled, total), total)


def test_the_band_grows_with_the_points() -> None:
    shares = [share(picture(Progress(points, 100, 0)), GOLD) for points in (0, 5, 40, 95)]

    assert shares[0] == 0
    assert shares == sorted(set(shares))
    assert share(picture(Progress(100, None, 0)), GOLD) > shares[-1]


def test_the_ground_is_the_cards_own_colour_a_shade_nearer_to_its_text() -> None:
    assert picture(Progress(1, 9, 0, places=True), DARK).convert("RGB").getpixel((1, 1)) == (42, 53, 77)
    assert picture(Progress(1, 9, 0, places=True), LIGHT).convert("RGB").getpixel((1, 1)) == (241, 235, 227)


@pytest.mark.parametrize("accent", ["#ffffff", "#000000", "#808080", "#1f2a44", "#f2b84b"])
def test_the_mark_on_a_stamp_can_be_seen_on_any_accent(accent: str) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1 for what a picture says."""
    canvas = drawing.Canvas(Colours("#1f2a44", "#ffffff", "#c9d2e8", accent), Image.new("RGB", (9, 9)))

    assert contrast(canvas.ink, canvas.accent) >= 3


def test_drawing_twice_gives_the_same_bytes() -> None:
    three = strip.Key("places", 3, 9, False)
    assert strip.draw(three, DARK) == strip.draw(three, DARK)
