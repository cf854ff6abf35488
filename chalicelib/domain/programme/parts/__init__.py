"""The parts that an owner puts together. To add one: its file here, its line below, its words.

A part's file has the name of its type. It is read when a programme first has it: a counter that has few parts
does not wait for the rest.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from chalicelib.domain.errors import InvalidInput

if TYPE_CHECKING:
    from chalicelib.domain.programme.parts.part import Part

PARTS = {
    "collection": "Collection",
    "credit": "Credit",
    "draw": "Draw",
    "giving": "Giving",
    "head_start": "HeadStart",
    "make_good": "MakeGood",
    "membership": "Membership",
    "milestone": "Milestone",
    "perk": "Perk",
    "referral": "Referral",
    "right": "Right",
    "spending": "Spending",
    "suspended": "Suspended",
    "trial": "Trial",
    "voucher": "Voucher",
}
PARTS_MAX = 12  # of one programme: no customer keeps more apart, and few keep as many


@cache
def part_type(name: str) -> "type[Part]":
    """The class of parts called `name`."""
    if name not in PARTS:
        raise InvalidInput("part_type_unknown", field="type", types=", ".join(PARTS))
    return _read(name, PARTS[name])


def kept_part_type(name: str) -> "type[Part]":
    """The same of what a programme remembers: tiers too, which an owner writes apart."""
    return _read(name, "Standing") if name == "standing" else part_type(name)


def _read(name: str, kind: str) -> "type[Part]":
    part: type[Part] = getattr(import_module(f"{__name__}.{name}"), kind)
    return part
