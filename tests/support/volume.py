"""How much of a proof by volume is gone through: a small seeded share each time, all of it in `make soak`."""

import os

SOAK = "CARNET_SOAK"


def seeds(usual: int, soak: int) -> range:
    """The first `usual` seeds of the `soak` that `make soak` goes through."""
    return range(soak if os.environ.get(SOAK) else usual)
