"""A picture of a brand is put by somebody at a terminal: a bucket that is slow for once is asked again."""

from io import BytesIO

import pytest
from PIL import Image

from chalicelib.aws.merchant.pictures import BrandPictures
from chalicelib.aws.shelf import Away
from chalicelib.domain.errors import Busy
from infra import brand


class SlowShelf(dict[str, bytes]):
    """Is away so many times."""

    def __init__(self, away: int) -> None:
        super().__init__()
        self.away = away

    def read(self, name: str) -> bytes | None:
        if self.away:
            self.away -= 1
            raise Away("Read timed out.")
        return self.get(name)

    def keep(self, name: str, content: bytes) -> None:
        self[name] = content


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brand, "PAUSES_S", (0, 0))


def logo() -> bytes:
    file = BytesIO()
    image = Image.new("RGB", (200, 200), "white")
    image.paste("navy", (50, 50, 150, 150))
    image.save(file, "PNG")
    return file.getvalue()


def test_a_picture_is_put_though_the_bucket_did_not_answer_at_once() -> None:
    shelf = SlowShelf(away=2)
    name = brand.keep_picture(BrandPictures(shelf), "logo", logo())

    assert f"brand/{name}" in shelf


def test_a_bucket_that_stays_away_is_said() -> None:
    with pytest.raises(Busy, match="pictures_away"):
        brand.keep_picture(BrandPictures(SlowShelf(away=99)), "logo", logo())
