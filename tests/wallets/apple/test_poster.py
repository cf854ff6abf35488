"""The poster that iOS 27 shows: what stands on it, what is drawn, and that all of it can be read."""

import json
from io import BytesIO
from pathlib import Path
from shutil import copytree

import pytest
from PIL import Image, ImageChops

from chalicelib.domain.face.colours import LEAST, LEAST_DRAWN, Rgb, contrast, rgb
from chalicelib.domain.face.look import Colours, Line, Progress
from chalicelib.wallets import poster, strip
from chalicelib.wallets.pictures.logo import apple_files
from chalicelib.wallets.pictures.taken import take
from chalicelib.wallets.poster_drawing import BAND
from tests.support.images import a_logo, a_photo, file_of
from tests.wallets.apple.passes import (
    NOW_S,
    TEMPLATES,
    TOKEN,
    Build,
    a_builder,
    a_point_look,
    a_stamp_look,
    opened,
)
from tests.wallets.clubs import a_club_look

PHOTO = take("strip", file_of(a_photo(), "JPEG"))
BRANDS = [
    Colours("#1f2a44", "#ffffff", "#c9d2e8", "#f2b84b"),
    Colours("#fbf6ee", "#2b2118", "#8a7660", "#b5532c"),
    Colours("#8fb37a", "#1a1a1a", "#2c3a22", "#5b1e3a"),
    Colours("#000000", "#ffffff", "#bbbbbb", "#e0a040"),
]
HEADER_PT, BOTTOM_PT, CODE_PT = 44, 448 * 0.78, 448 * 0.49


def artwork(
    colours: Colours, filled: int = 3, total: int = 10, *, photo: bool = False, lit: bool = False
) -> Image.Image:
    key = strip.Key("places", filled, total, lit, PHOTO.name if photo else "")
    files = poster.draw(key, colours, {PHOTO.name: PHOTO.content} if photo else {})
    return Image.open(BytesIO(files[0])).convert("RGB").reduce(strip.SCALES[0])


def colours_in(image: Image.Image, top_pt: float, bottom_pt: float) -> set[Rgb]:
    part = image.crop((0, round(top_pt), image.width, round(bottom_pt)))
    data = part.tobytes()
    return {(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)}


def test_it_says_what_the_store_card_says_under_the_same_keys(build: Build) -> None:
    for look in (a_stamp_look(), a_point_look(), a_club_look("stamps")):
        face = build(look).face
        card, shown = (
            {
                field["key"]: (field["value"], field.get("changeMessage"))
                for area in style.values()
                for field in area
            }
            for style in (face["storeCard"], face["posterGeneric"])
        )
        own = {key for key in shown.keys() - card.keys() if not key.startswith("part_")}
        assert own == {"programme"}
        assert {key: shown[key] for key in shown.keys() & card.keys()}.items() <= card.items()
        assert {"balance", "news", "contact"} <= shown.keys()


def test_its_title_is_the_programme_and_whose_it_is_stands_at_the_bottom(build: Build) -> None:
    areas = build(a_stamp_look()).face["posterGeneric"]

    assert "label" not in areas["primaryFields"][0]
    assert areas["primaryFields"][0]["value"] == "Coffee card"
    assert [field["key"] for field in areas["footerFields"]] == ["holder"]
    assert "holder" not in [field["key"] for field in areas["backFields"]]


def test_no_more_stands_in_front_than_a_phone_draws(build: Build) -> None:
    lines = tuple(Line(f"p{n}", {"en": "P"}, {"en": "x"}) for n in range(4))
    values = {**a_stamp_look().values, "line": {"en": "Now"}, "then": {"en": "On"}}
    areas = build(a_stamp_look(lines=lines, values=values)).face["posterGeneric"]

    assert [len(areas[name]) for name in ("headerFields", "primaryFields", "footerFields")] == [1, 4, 1]
    assert "secondaryFields" not in areas
    assert "auxiliaryFields" not in areas


def test_a_membership_that_was_bought_stands_on_the_poster(build: Build) -> None:
    club = Line("club", {"en": "Club"}, {"en": "until 30 Nov"})
    areas = build(a_stamp_look(lines=(club,))).face["posterGeneric"]

    assert ("Club", "until 30 Nov") in [
        (field.get("label"), field["value"]) for field in areas["primaryFields"]
    ]


@pytest.mark.parametrize(
    ("colours", "photo"), [*((each, False) for each in BRANDS), *((each, True) for each in BRANDS[:2])]
)
def test_letters_can_be_read_where_wallet_sets_them(colours: Colours, photo: bool) -> None:
    """At the bottom as it is drawn and as a phone darkens it."""
    image = artwork(colours, photo=photo)
    letters = rgb(colours.foreground)
    bottom = colours_in(image, BOTTOM_PT, 448)
    darkened = [[round(value * BAND) for value in each] for each in bottom]

    assert min(contrast(each, letters) for each in colours_in(image, 0, HEADER_PT)) >= LEAST
    assert min(contrast(each, letters) for each in bottom) >= LEAST
    assert min(contrast((red, green, blue), letters) for red, green, blue in darkened) >= LEAST


@pytest.mark.parametrize("total", [2, 5, 9, 12, 20])
def test_each_stamp_is_seen_above_the_code_and_away_from_the_sides(total: int) -> None:
    shares = []
    for filled in (0, total // 2, total):
        image = artwork(BRANDS[0], filled, total)
        apart = ImageChops.difference(image, Image.new("RGB", image.size, BRANDS[0].accent)).convert("L")
        lit = apart.point(lambda value: 255 * (value == 0))
        shares.append(lit.histogram()[255])
        left, top, right, bottom = lit.getbbox() or (30, 60, 31, 61)
        assert (left >= 18, right <= 358 - 18, top > HEADER_PT, bottom < CODE_PT) == (True,) * 4
    assert shares[0] < shares[1] < shares[2]


@pytest.mark.parametrize("colours", BRANDS, ids=lambda colours: colours.background)
def test_a_stamp_stands_out_from_what_is_behind_it(colours: Colours) -> None:
    plain = colours_in(artwork(colours, 0, 2), 60, 70)

    assert min(contrast(rgb(colours.accent), each) for each in plain) >= LEAST_DRAWN - 0.5


def test_a_shops_logo_is_on_the_poster_at_the_sizes_that_wallet_takes() -> None:
    for logo in (a_logo(), a_logo().resize((40, 400)), a_logo().resize((900, 60))):
        files = apple_files(file_of(logo), "#1f2a44")
        for scale, suffix in ((2, "@2x"), (3, "@3x")):
            width, height = Image.open(BytesIO(files[f"primaryLogo{suffix}.png"])).size
            assert 30 * scale <= width <= 126 * scale
            assert height <= 30 * scale


def test_a_photo_is_in_the_poster_and_leaves_the_pass_small_enough_for_a_slow_network() -> None:
    key = strip.Key("places", 3, 10, False, PHOTO.name)
    files = poster.draw(key, BRANDS[0], {PHOTO.name: PHOTO.content})

    assert files != poster.draw(key._replace(photo=""), BRANDS[0])
    assert sum(map(len, files)) < 400_000


def test_a_template_of_a_shops_own_without_a_poster_has_none(certificates: Path, tmp_path: Path) -> None:
    copytree(TEMPLATES / "stamps", tmp_path / "stamps")
    path = tmp_path / "stamps" / "pass.json"
    face = json.loads(path.read_text("utf-8"))
    del face["posterGeneric"]
    path.write_text(json.dumps(face), "utf-8")
    made = opened(
        a_builder(certificates, tmp_path).build(a_stamp_look(), authentication_token=TOKEN, signed_s=NOW_S)
    )

    assert "posterGeneric" not in made.face
    assert not [name for name in made.files if name.startswith("artwork")]


def test_another_stamp_is_another_artwork(build: Build) -> None:
    one, other = (
        build(a_stamp_look(progress=Progress(have, 10, 0, places=True))).files["artwork@2x.png"]
        for have in (3, 4)
    )
    assert one != other
