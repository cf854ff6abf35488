"""What a card offers to do beside being shown: an owner chooses two, which wallets show as buttons and
links."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from chalicelib.domain.errors import InvalidInput

ActionType = Literal["offers", "benefits", "order", "shop", "book", "call"]
ACTION_TYPES: tuple[ActionType, ...] = get_args(ActionType)
ACTIONS_MAX = 2  # more no phone shows
TO_MAX = 300
_OUR_PAGE: tuple[ActionType, ...] = ("offers", "benefits")
_NUMBER = re.compile(r"\+[1-9][0-9]{4,14}")
_BETWEEN = str.maketrans("", "", " \u00a0()-./")


@dataclass(frozen=True, slots=True)
class Action:
    """`to`: the phone number of `call` ("+4312345678") or the address of a page (https); "" where it leads to
    the card's own page."""

    type: ActionType
    to: str = ""

    @property
    def way(self) -> str:
        """The way that it takes."""
        return "page" if self.type in _OUR_PAGE else self.type

    @property
    def url(self) -> str:
        """Where it leads; "" for the card's own page."""
        return f"tel:{self.to}" if self.type == "call" else self.to


OFFERS = (Action("offers"),)


def as_dialled(number: str) -> str:
    """A phone number as a person writes it, without what is between its digits."""
    return number.translate(_BETWEEN)


def check_actions(actions: Sequence[Action]) -> None:
    """InvalidInput names the action to mend. Whether an address can be opened, its caller checks."""
    if len(actions) > ACTIONS_MAX:
        raise InvalidInput("actions_too_many", field="actions", most=ACTIONS_MAX)
    if len({action.type for action in actions}) < len(actions):
        raise InvalidInput("actions_twice", field="actions")
    for number, action in enumerate(actions):
        at = f"actions.{number}.to"
        if action.type in _OUR_PAGE and action.to:
            raise InvalidInput("action_leads_to_card", field=at)
        if action.type == "call" and not _NUMBER.fullmatch(action.to):
            raise InvalidInput("action_number_wrong", field=at)
