"""Colours taken from any picture can be read, and are the brand's where that is possible."""

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.face.colours import (
    BLACK,
    LEAST,
    WHITE,
    Rgb,
    contrast,
    moved,
    rgb,
    seen_on,
    taken_from,
)
from chalicelib.domain.face.look import Colours

colours = st.tuples(*[st.integers(0, 255)] * 3)
shown = st.lists(st.tuples(colours, st.floats(0.01, 1)), max_size=24)

GREEN, GOLD, RED = (20, 92, 60), (232, 178, 60), (200, 30, 40)


def ratios(four: Colours) -> list[float]:
    background = rgb(four.background)
    return [contrast(rgb(each), background) for each in (four.foreground, four.label, four.accent)]


@given(shown, st.none() | colours)
def test_whatever_a_logo_shows_its_card_can_be_read(
    seen: list[tuple[Rgb, float]], ground: Rgb | None
) -> None:
    assert min(ratios(taken_from(seen, ground))) >= LEAST


@given(colours, colours)
def test_a_colour_that_can_be_read_already_stays(colour: Rgb, against: Rgb) -> None:
    assert (moved(colour, against) == colour) == (contrast(colour, against) >= LEAST)


def test_white_on_white_and_black_on_nothing_are_seen() -> None:
    for figure in (WHITE, BLACK):
        shows = [(figure, 1.0)]
        free = taken_from(shows, None)
        assert seen_on(shows, rgb(free.background)) == 1.0
    assert min(ratios(taken_from([(WHITE, 1.0)], WHITE))) >= LEAST


def test_a_logo_keeps_its_own_ground_where_that_is_a_colour() -> None:
    four = taken_from([(GREEN, 0.8), (GOLD, 0.2)], GREEN)
    assert (four.background, four.accent) == ("#145c3c", "#ebbc55"), "its gold, a little lighter"


def test_a_logo_on_white_gives_the_card_its_strongest_colour() -> None:
    four = taken_from([(WHITE, 0.7), (RED, 0.2), ((90, 90, 90), 0.1)], WHITE)
    assert (four.background, four.foreground) == ("#c81e28", "#ffffff")


def test_a_logo_that_stands_free_is_seen_on_its_card() -> None:
    four = taken_from([(GREEN, 1.0)], None)
    assert four.background != "#145c3c"
    assert seen_on([(GREEN, 1.0)], rgb(four.background)) == 1.0
