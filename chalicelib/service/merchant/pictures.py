"""A brand's pictures: kept by name, claimed by who puts them on a shop or a programme."""

from typing import Any, Protocol

from chalicelib.domain.face.pictures import NAME, Pictures, check_pictures, picture_unknown


class BrandPictures(Protocol):
    """Where pictures are kept. Busy while they cannot be had."""

    def add(self, name: str, content: bytes) -> None:
        """Keep it for some days, for somebody to claim."""
        ...

    def read(self, name: str) -> bytes | None: ...

    def claim(self, name: str) -> bool:
        """Keep it for ever; False where there is none of that name."""
        ...


def check_there(kept: BrandPictures, pictures: Pictures) -> None:
    """InvalidInput names the picture that there is not."""
    check_pictures(pictures)
    for kind, name in pictures.kept:
        if kept.read(name) is None:
            raise picture_unknown(kind)


def keep_named(kept: BrandPictures, pictures: Any) -> None:
    """Keep what a draft names, as far as it is typed: a draft may lie for months before it is published."""
    named = pictures.values() if isinstance(pictures, dict) else ()
    for name in named:
        if isinstance(name, str) and NAME.fullmatch(name):
            kept.claim(name)


def claim(kept: BrandPictures, pictures: Pictures) -> None:
    """Keep what a shop or programme is about to show; InvalidInput names the picture that there is not."""
    check_pictures(pictures)
    for kind, name in pictures.kept:
        if not kept.claim(name):
            raise picture_unknown(kind)
