"""A brand's pictures: what each is for, and by which name it is kept."""

import re
from dataclasses import dataclass
from typing import Literal, get_args

from chalicelib.domain.errors import InvalidInput

Kind = Literal["logo", "strip", "stamp"]
KINDS: tuple[Kind, ...] = get_args(Kind)
NAME = re.compile(r"[0-9a-f]{32}")
STAMPS = (
    "check", "star", "heart", "cup", "bean", "croissant", "bread", "scissors", "polish", "car", "gelato",
    "pizza", "lotus", "book", "flower", "leaf", "beer", "paw",
)  # fmt: skip
"""The stamps that we draw."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """By their names, "" for none. `strip` lies across the card; `stamp` is one of STAMPS, or a picture."""

    logo: str = ""
    strip: str = ""
    stamp: str = ""

    @property
    def kept(self) -> tuple[tuple[Kind, str], ...]:
        """Those that are kept: what a stamp of our own drawing is not."""
        named: tuple[tuple[Kind, str], ...] = (
            ("logo", self.logo), ("strip", self.strip), ("stamp", self.stamp),
        )  # fmt: skip
        return tuple(
            (kind, name) for kind, name in named if name and not (kind == "stamp" and name in STAMPS)
        )


NO_PICTURES = Pictures()


def check_pictures(pictures: Pictures) -> None:
    """InvalidInput for what can be no picture's name; whether there is one, its keeper knows."""
    for kind, name in pictures.kept:
        if not NAME.fullmatch(name):
            raise picture_unknown(kind)


def picture_unknown(kind: Kind) -> InvalidInput:
    code = "stamp_unknown" if kind == "stamp" else "picture_unknown"
    return InvalidInput(code, field=f"pictures.{kind}", stamps=", ".join(STAMPS))
