"""Pictures that any process has drawn, kept for all: a card's strips, and what Google shows of them.

A picture is named by all that it shows and by the code that draws it: what is kept never has to be renewed.
"""

import hashlib
import logging
import struct
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Protocol

from chalicelib.domain.face.look import Colours
from chalicelib.wallets import poster, strip
from chalicelib.wallets.art import hero_in, light, paint_of, picture_in

log = logging.getLogger(__name__)
KEPT = 64  # of about 46 kB in this process, too, over a photo 400: 26 MB at most
_SIZE = struct.Struct(">I")
_DRAW = (
    "art.py", "drawing.py", "poster.py", "poster_drawing.py", "strip.py",
    "pictures/art.py", "pictures/logo.py", "pictures/motifs.py",
)  # fmt: skip
_LOGO_FILES = (
    *(f"{name}{scale}.png" for name in ("icon", "logo") for scale in ("", "@2x", "@3x")),
    *("primaryLogo@2x.png", "primaryLogo@3x.png"),
)


class Shelf(Protocol):
    """Where bytes are kept by name, for every process. Neither raises: a picture can be drawn again."""

    def get(self, name: str) -> bytes | None: ...

    def put(self, name: str, content: bytes) -> None: ...


def _nothing(_name: str) -> bytes | None:
    """Of a deployment, or a test, without shops' own pictures."""


class KeptPictures:
    """Each picture is drawn once, wherever that was; without a shelf, once in this process."""

    def __init__(self, shelf: Shelf | None, handed_in: Callable[[str], bytes | None] = _nothing) -> None:
        self._shelf = shelf
        self._handed_in = handed_in
        self.strips = lru_cache(KEPT)(self._strips)
        self.of_pass = lru_cache(KEPT)(self._of_pass)
        self.logos = lru_cache(KEPT)(self._logos)

    def _strips(self, picture: strip.Key, colours: Colours) -> tuple[bytes, ...]:
        """As `strip.draw`: PNG files, one for each scale."""
        name = f"strip-{'-'.join(map(str, picture))}-{paint_of(colours)}"

        def draw(files: Mapping[str, bytes]) -> bytes:
            return _joined(strip.draw(picture, colours, files))

        kept = self._kept(name, picture.handed_in, draw)
        return self._strips(_neutral(picture), colours) if kept is None else _parted(kept)

    def _of_pass(self, picture: strip.Key, colours: Colours) -> tuple[bytes, ...]:
        """What a pass shows of a card, the strip's files and then the poster's: kept as one, so that a
        process asks once."""
        name = f"pass-{'-'.join(map(str, picture))}-{paint_of(colours)}"

        def draw(files: Mapping[str, bytes]) -> bytes:
            return _joined((*strip.draw(picture, colours, files), *poster.draw(picture, colours, files)))

        kept = self._kept(name, picture.handed_in, draw)
        return self._of_pass(_neutral(picture), colours) if kept is None else _parted(kept)

    def _logos(self, logo: str, background: str) -> Mapping[str, bytes]:
        """What `apple_files` makes of the shop's logo; none where its logo is gone."""

        def draw(files: Mapping[str, bytes]) -> bytes:
            from chalicelib.wallets.pictures.logo import apple_files

            made = apple_files(files[logo], background)
            return _joined(tuple(made[name] for name in _LOGO_FILES))

        kept = self._kept(f"logos-{logo}-{background}", (logo,), draw)
        return {} if kept is None else dict(zip(_LOGO_FILES, _parted(kept), strict=True))

    def round_logo(self, logo: str, background: str) -> bytes | None:
        """The shop's logo as Google cuts it; None where it is gone."""

        def draw(files: Mapping[str, bytes]) -> bytes:
            from chalicelib.wallets.pictures.logo import round_file

            return round_file(files[logo], background)

        return self._kept(f"round-{logo}-{background}", (logo,), draw)

    def hero(self, name: str) -> bytes:
        """The picture that `art.hero_name` names."""
        picture, colours = picture_in(name)
        kept = self._kept(f"hero-{name}", picture.handed_in, lambda files: hero_in(picture, colours, files))
        return kept or hero_in(_neutral(picture), colours)

    def light(self, name: str) -> bytes:
        """The same, light enough for a page: what is no photo is so already."""
        picture, colours = picture_in(name)
        if not picture.photo:
            return self.hero(name)
        kept = self._kept(
            f"light-{name}", picture.handed_in, lambda files: light(hero_in(picture, colours, files))
        )
        return kept or self.hero(name)

    def _kept(
        self, shows: str, handed_in: tuple[str, ...], draw: Callable[[Mapping[str, bytes]], bytes]
    ) -> bytes | None:
        """Drawn once, of what the shop handed in; None, and nothing is kept, where that is not there."""
        name = f"drawn/{hashlib.sha256(f'{self._drawn_by} {shows}'.encode()).hexdigest()}"
        kept = self._shelf.get(name) if self._shelf is not None else None
        if kept is None:
            files = {each: content for each in handed_in if (content := self._handed_in(each)) is not None}
            if len(files) < len(set(handed_in)):
                log.error("a picture of a shop is gone: %s", set(handed_in) - files.keys())
                return None
            kept = draw(files)
            if self._shelf is not None:
                self._shelf.put(name, kept)
        return kept

    @cached_property
    def _drawn_by(self) -> str:
        code = b"".join((Path(__file__).parent / name).read_bytes() for name in _DRAW)
        return hashlib.sha256(code).hexdigest()


def _neutral(picture: strip.Key) -> strip.Key:
    """The same without what a shop handed in."""
    stamp = picture.stamp if picture.stamp not in picture.handed_in else ""
    return picture._replace(photo="", stamp=stamp)


def _joined(files: tuple[bytes, ...]) -> bytes:
    return b"".join(_SIZE.pack(len(file)) + file for file in files)


def _parted(whole: bytes) -> tuple[bytes, ...]:
    files, at = [], 0
    while at < len(whole):
        (size,) = _SIZE.unpack_from(whole, at)
        at += _SIZE.size
        files.append(whole[at : at + size])
        at += size
    return tuple(files)
