"""Follow-ups: what an automated campaign brings a card later, each by what became of the card since.

After its wait the first branch that means the card is taken: a message, perhaps with a gift; or the end of
the journey; or nothing, and the card goes on to the next.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from chalicelib.domain.audience.audience import EVERYBODY, Condition, condition_of, plain_of
from chalicelib.domain.text import Text

FOLLOW_UPS_MAX = 5
BRANCHES_MAX = 3
DAYS_MAX = 60
LETTERS = "abc"

Who = Literal["all", "came", "away"]


@dataclass(frozen=True, slots=True)
class Branch:
    """Whom of those that a follow-up comes to it means, and what they get.

    `who`: all, those who came since they were last told on this journey, or those who did not. Of them the
    `condition` means some. With `leaves` their journey ends here; without words and gift they go on in
    silence.
    """

    who: Who = "all"
    condition: Condition = EVERYBODY
    title: Text = field(default_factory=lambda: MappingProxyType({}))
    text: Text = field(default_factory=lambda: MappingProxyType({}))
    gift: str = ""
    leaves: bool = False

    @property
    def speaks(self) -> bool:
        return bool(self.title or self.text)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`days` after what came before it on a card's journey. Whom no branch means goes on in silence."""

    days: int
    branches: tuple[Branch, ...] = ()


def branch_id(number: int, at: int) -> str:
    """The name of a branch: "2b" is the second of the second follow-up (`number` from 1, `at` from 0)."""
    return f"{number}{LETTERS[at]}"


def place_of(name: str) -> tuple[int, int]:
    """What `branch_id` gave the name of: the follow-up's number and the branch's place."""
    return int(name[:-1]), LETTERS.index(name[-1])


def branch_field(number: int, at: int, what: str = "") -> str:
    """Where a branch stands in what the API takes: "follow_ups.0.branches.1.gift"."""
    return ".".join(filter(None, ("follow_ups", str(number - 1), "branches", str(at), what)))


def field_of(name: str) -> str:
    """Where the wording of this id stands: "variants.a", or a branch's."""
    if name[:1].isdigit():
        return branch_field(*place_of(name))
    return f"variants.{name}"


def branches_of(follow_ups: Iterable[FollowUp]) -> dict[str, Branch]:
    """By their names, in order."""
    return {
        branch_id(number, at): branch
        for number, each in enumerate(follow_ups, 1)
        for at, branch in enumerate(each.branches)
    }


def plain_of_follow_ups(follow_ups: Iterable[FollowUp]) -> list[dict[str, Any]]:
    """As JSON takes them, to be kept and to be told from others."""
    return [
        {"days": each.days, "branches": [_plain(branch) for branch in each.branches]} for each in follow_ups
    ]


def follow_ups_of(plain: Sequence[Mapping[str, Any]]) -> tuple[FollowUp, ...]:
    """What `plain_of_follow_ups` gave."""
    return tuple(FollowUp(each["days"], tuple(_branch(held) for held in each["branches"])) for each in plain)


def _plain(branch: Branch) -> dict[str, Any]:
    said = {
        "who": branch.who,
        "condition": plain_of(branch.condition),
        "title": dict(branch.title),
        "text": dict(branch.text),
        "gift": branch.gift,
        "leaves": branch.leaves,
    }
    return {name: held for name, held in said.items() if held}


def _branch(plain: Mapping[str, Any]) -> Branch:
    known = {name: held for name, held in plain.items() if name != "condition"}
    return Branch(condition=condition_of(plain["condition"]), **known)
