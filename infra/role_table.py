"""docs/till-api.md's table of roles, from the roles themselves.

python -m infra.role_table      writes it
"""

from collections.abc import Mapping
from pathlib import Path

from chalicelib.domain.people.authority import (
    ROLES,
    Action,
    Standing,
    Strength,
    holds,
    strength_for,
)

PAGE = Path(__file__).resolve().parent.parent / "docs" / "till-api.md"
BEGIN, END = "<!-- roles: python -m infra.role_table -->\n", "<!-- end of roles -->\n"
COLUMNS: Mapping[Standing, str] = {
    **{role: role for role in ROLES},
    "api": "till's key",
    "api_campaigns": "campaigns' key",
    "api_sandbox": "sandbox's key",
}
ASKED: Mapping[Strength, str] = {
    "pin": "PIN",
    "password": "password",
    "fresh": "password of the last 15 minutes",
}
MEANS: Mapping[Action, str] = {
    "access": "change one's own ways in: password, passkeys, second factor",
    "scan": "scan a card",
    "see_merchant": "the shop: its name, currency, time zone",
    "merchant": "change the shop",
    "redeem": "hand a reward out",
    "enrol": "make a card",
    "search": "find cards by the beginning of a name, number or address",
    "look_up": "a card by its code, or by the whole phone number or mail address",
    "see_history": "a card and its entries, the day's entries",
    "new_code": "a new code for a card whose code leaked",
    "consent": "say what a customer said to messages, and read what they said before",
    "personal": "read, correct and hand out what is kept of a customer",
    "erase": "erase a card, for a customer who asked in writing",
    "undo_own": "take one's own entry back",
    "undo_any": "take any entry or sale back",
    "allow": "set a limit aside",
    "void": "take a card out of use, and back",
    "report": "read the day",
    "see_staff": "read who works here, and the devices",
    "see_outlets": "read the outlets, and the names of posters",
    "see_limits": "read a programme's rules and tiers",
    "see_webhooks": "read the webhooks and their calls",
    "staff": "invite, change, revoke; links for passwords",
    "outlets": "add and change outlets",
    "devices": "pair and unpair",
    "limits": "change rules, tiers, the rules of campaigns",
    "drafts": "drafts of programmes, and their links",
    "publish": "publish a draft, go back to an earlier revision",
    "make_good": "make good what went wrong, within one's budget of the month",
    "open_case": "write down what went wrong for a customer",
    "cases": "answer what went wrong, make it good, read how cases end",
    "books": "the books of a month and the statements between merchants",
    "regulars": "bring a list of regulars in, and take it back",
    "export": "take everything out in an open format",
    "questions": "choose the question after a visit, read, mark and tag the answers",
    "see_questions": "read the question and its answers",
    "audit": "read who changed what",
    "campaigns": "everything about campaigns but their rules",
    "approve": "approve or decline what somebody else sent",
    "testers": "mark a card for trials",
    "webhooks": "add, change, delete, try; see [webhooks](webhooks.md)",
    "empty_sandbox": "begin with an empty sandbox",
}


def table() -> str:
    """One line for each action; a key shows neither PIN nor password."""
    names = ["action", *COLUMNS.values(), "a person signs in by"]
    lines = [_line(names), "|" + "---|" * len(names)]
    for action, means in MEANS.items():
        cells = ["yes" if holds(standing, action) else "" for standing in COLUMNS]
        lines.append(_line([f"`{action}`: {means}", *cells, ASKED[strength_for(action)]]))
    return "\n".join(lines) + "\n"


def with_table(page: str) -> str:
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return before + BEGIN + "\n" + table() + "\n" + END + after


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text()))
