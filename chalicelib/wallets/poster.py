"""The picture of an iPhone's poster: the brand over all of it, and how the card stands in its upper half.

Wallet sets its own over it: the header at the top, the code from 49 to 78 % of the height, the fields on a
band that it darkens over the lowest quarter; and it trims some 5 % at the sides. So what is drawn stays above
the code and away from the sides. No words and no numbers, as on the strip, so that one picture serves every
language. https://developer.apple.com/documentation/walletpasses/creating-a-poster-generic-pass
"""

from collections.abc import Mapping

from chalicelib.domain.face.look import Colours
from chalicelib.wallets.strip import NOTHING, Key

WIDTH, HEIGHT = 358, 448  # points
NAMES = ("artwork@2x.png", "artwork@3x.png")


def draw(picture: Key, colours: Colours, files: Mapping[str, bytes] = NOTHING) -> tuple[bytes, ...]:
    """The artwork as PNG files, one for each of `strip.SCALES`. `files` are the shop's pictures by name."""
    from chalicelib.wallets.poster_drawing import drawn

    return drawn(picture, colours, files)
