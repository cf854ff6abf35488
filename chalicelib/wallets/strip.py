"""The picture across a card: places to fill, or a band that grows to the next reward.

Its star is lit while a reward waits: also on a card that has begun again at no stamps.

No words and no numbers: Wallet sets text over it, and one picture serves every language. A card with ten
stamps has eleven pictures, however many customers; drawing takes about 0.1 s, so they are kept by `key`
(`kept_pictures.py`).
"""

from collections.abc import Mapping
from typing import NamedTuple

from chalicelib.domain.face.look import Colours, Progress
from chalicelib.domain.face.pictures import NAME, NO_PICTURES, Pictures

WIDTH, HEIGHT = 375, 144  # points; older phones show only the middle 123 rows
SCALES = (2, 3)  # pixels a point: no phone or watch with Wallet has a screen of one
NAMES = ("strip@2x.png", "strip@3x.png")
PLACES_MAX = 20  # more than this would be too small to tell apart: a band instead
BAND_STEPS = 20  # bounds how many pictures a look can have
NOTHING: Mapping[str, bytes] = {}


class Key(NamedTuple):
    """All that the picture shows beside its colours: cards with the same key share one."""

    kind: str
    filled: int
    total: int
    lit: bool
    photo: str = ""
    stamp: str = ""

    @property
    def handed_in(self) -> tuple[str, ...]:
        """The pictures of the shop that are in it."""
        return tuple(name for name in (self.photo, self.stamp) if NAME.fullmatch(name))


def key(progress: Progress, pictures: Pictures = NO_PICTURES) -> Key:
    lit = progress.waiting > 0
    have, goal = progress.have, progress.goal
    if progress.places and goal is not None and goal <= PLACES_MAX:
        return Key("places", min(have, goal), goal, lit, pictures.strip, pictures.stamp)
    return Key("band", _step(have, goal), BAND_STEPS, lit, pictures.strip)  # no stamp is on it


def draw(picture: Key, colours: Colours, files: Mapping[str, bytes] = NOTHING) -> tuple[bytes, ...]:
    """The strip as PNG files, one for each of `SCALES`. `files` are the shop's pictures by name."""
    from chalicelib.wallets.drawing import drawn

    return drawn(picture, colours, files)


def _step(have: int, goal: int | None) -> int:
    """Of `BAND_STEPS`: none only at nothing, all only at the goal."""
    if goal is None or have >= goal:
        return BAND_STEPS
    return 0 if have <= 0 else max(1, min(BAND_STEPS - 1, have * BAND_STEPS // goal))
