"""A picture is drawn once for all processes, and drawn again where it cannot be had."""

import secrets
from collections.abc import Mapping
from pathlib import Path

import pytest
from botocore.credentials import Credentials

from chalicelib.aws.shelf import BucketShelf
from chalicelib.domain.face.look import Colours
from chalicelib.wallets import art, poster, strip
from chalicelib.wallets.kept_pictures import KeptPictures
from infra.local.aws import REGION, LocalAws

COLOURS = Colours("#3b2417", "#ffffff", "#e8d5c4", "#f2a65a")
THREE = strip.Key("places", 3, 9, False)
ROOT = Credentials("test", "test")
HERO = f"places-3-9-0---{art.paint_of(COLOURS)}"


@pytest.fixture
def shelf(aws: LocalAws) -> BucketShelf:
    s3, bucket = aws.client("s3"), f"pictures-{secrets.token_hex(4)}"
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    return BucketShelf(s3, bucket, ROOT)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    asked: list[object] = []
    draw = strip.draw

    def watched(picture: strip.Key, colours: Colours, files: Mapping[str, bytes]) -> tuple[bytes, ...]:
        asked.append(picture)
        return draw(picture, colours, files)

    monkeypatch.setattr(strip, "draw", watched)
    return asked


def test_what_one_process_has_drawn_another_finds(shelf: BucketShelf, drawn: list[object]) -> None:
    first = KeptPictures(shelf).strips(THREE, COLOURS)
    assert KeptPictures(shelf).strips(THREE, COLOURS) == first == strip.draw(THREE, COLOURS, {})
    assert drawn == [THREE, THREE], "once to keep, once to compare"

    hero = KeptPictures(shelf).hero(HERO)
    assert KeptPictures(shelf).hero(HERO) == hero
    assert len(drawn) == 3


def test_all_that_a_pass_shows_of_a_card_is_asked_for_at_once() -> None:
    """A phone waits for it: of each look a process asks the bucket once."""

    class Counts:
        asked = 0

        def __init__(self) -> None:
            self.held: dict[str, bytes] = {}

        def get(self, name: str) -> bytes | None:
            self.asked += 1
            return self.held.get(name)

        def put(self, name: str, content: bytes) -> None:
            self.held[name] = content

    shelf = Counts()
    first = KeptPictures(shelf).of_pass(THREE, COLOURS)
    assert first == (*strip.draw(THREE, COLOURS), *poster.draw(THREE, COLOURS))
    shelf.asked = 0
    second = KeptPictures(shelf)
    assert [second.of_pass(THREE, COLOURS) for _ in range(2)] == [first, first]
    assert shelf.asked == 1


def test_another_look_is_another_picture(shelf: BucketShelf) -> None:
    pictures = KeptPictures(shelf)
    looks = [
        (THREE, COLOURS),
        (strip.Key("places", 4, 9, False), COLOURS),
        (strip.Key("places", 3, 9, True), COLOURS),
        (THREE._replace(stamp="cup"), COLOURS),
        (THREE, Colours("#3b2417", "#ffffff", "#e8d5c4", "#f2a65b")),
    ]
    assert len({pictures.strips(*look) for look in looks}) == len(looks)


def test_without_the_bucket_every_card_has_its_picture(aws: LocalAws, drawn: list[object]) -> None:
    pictures = KeptPictures(BucketShelf(aws.client("s3"), "a-bucket-that-there-is-not", ROOT))

    assert pictures.strips(THREE, COLOURS) == strip.draw(THREE, COLOURS, {})


def test_the_code_that_draws_is_part_of_the_name(tmp_path: Path) -> None:
    """So that a picture of an older release is not shown for one of this."""

    class Remembers(dict[str, bytes]):
        def put(self, name: str, content: bytes) -> None:
            self[name] = content

    shelf = Remembers()
    today, tomorrow = KeptPictures(shelf), KeptPictures(shelf)
    vars(tomorrow)["_drawn_by"] = "other code"
    for pictures in (today, tomorrow):
        pictures.strips(THREE, COLOURS)

    assert len(shelf) == 2
