"""How much of a proof by volume is gone through: a small seeded share each time, all of it in `make soak`."""

import os

import pytest

from infra.package import ROOT

SOAK = "CARNET_SOAK"
FIGURES = ROOT / ".local" / "soak.txt"  # what `make soak` shows at its end


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


def figure(text: str) -> None:
    """Say what came of it; a soak says it at its end."""
    print(text)
    if os.environ.get(SOAK):
        with FIGURES.open("a") as figures:
            figures.write(f"{text.strip()}\n")
