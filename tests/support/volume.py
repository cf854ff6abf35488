"""How much of a proof by volume is gone through: a small seeded share each time, all of it in `make soak`."""

import os

import pytest

SOAK = "CARNET_SOAK"


def seeds(usual: int, soak: int) -> range:
    """The first `usual` seeds of the `soak` that `make soak` goes through."""
    return range(volume(usual, soak))


def volume(usual: int, soak: int) -> int:
    """How much is gone through this time."""
    return soak if os.environ.get(SOAK) else usual


IN_SOAK = pytest.mark.skipif(not os.environ.get(SOAK), reason="proof by volume: make soak")


def kills() -> int:
    """How many workers die in the soak: 200, or as many as CARNET_KILLS says."""
    return int(os.environ.get("CARNET_KILLS", "200"))
