"""Who may do what: one judgement over the role, how the session was made, and the action."""

from typing import Literal, get_args

Role = Literal["owner", "manager", "marketer", "cashier"]
ROLES: tuple[Role, ...] = get_args(Role)
USUAL_ROLE: Role = "cashier"  # of who is invited
Standing = Role | Literal["api", "api_campaigns", "api_sandbox"]
"""A person's role, or a POS that calls with an API key."""

Strength = Literal["key", "pin", "password", "fresh"]
_RISING: tuple[Strength, ...] = get_args(Strength)
"""What a caller showed: an API key, a PIN, a password or passkey at some time, or one a moment ago."""

Action = Literal[
    "scan", "redeem", "make_good", "enrol", "search", "look_up", "see_history", "undo_own", "undo_any",
    "allow", "void", "new_code", "report", "see_staff", "see_outlets", "see_limits", "see_webhooks",
    "see_merchant", "staff", "outlets", "devices", "limits", "merchant", "audit", "campaigns",
    "approve", "testers", "webhooks", "drafts", "publish", "regulars", "export", "empty_sandbox", "books",
    "cases", "open_case", "consent", "personal", "erase", "questions", "see_questions", "access",
]  # fmt: skip
Verdict = Literal["yes", "no", "again"]

_AT_THE_TILL: frozenset[Action] = frozenset(
    (
        *("scan", "redeem", "make_good", "enrol", "search", "look_up", "see_history", "undo_own"),
        *("new_code", "open_case", "consent"),
    )
)
_OF_A_PERSON: frozenset[Action] = frozenset(("access",))  # to one's own second factor and passkeys
_ON_ANSWERS: frozenset[Action] = frozenset(("questions", "see_questions"))
_FOR_CAMPAIGNS: frozenset[Action] = frozenset(("campaigns", "look_up", "see_outlets"))
# A till's key must not become its owner.
_OF_A_POS: frozenset[Action] = _AT_THE_TILL | {
    "undo_any", "void", "erase", "see_outlets", "see_webhooks", "see_merchant", "webhooks",
}  # fmt: skip
_OF_A_SANDBOX: frozenset[Action] = frozenset(("empty_sandbox",))
_MAY: dict[Standing, frozenset[Action]] = {
    "owner": frozenset(get_args(Action)) - _OF_A_SANDBOX,
    "manager": _AT_THE_TILL
    | _OF_A_PERSON
    | _ON_ANSWERS
    | {
        *("undo_any", "allow", "void", "report", "see_staff", "see_outlets", "see_merchant", "testers"),
        *("cases", "personal", "erase"),
    },
    "marketer": _FOR_CAMPAIGNS | _OF_A_PERSON | {"see_history", "approve", "testers", "see_questions"},
    "cashier": _AT_THE_TILL | _OF_A_PERSON,
    "api": _OF_A_POS,
    "api_campaigns": _FOR_CAMPAIGNS,  # it does not approve: nobody can say who holds it
    "api_sandbox": _OF_A_POS | _OF_A_SANDBOX,
}
# A PIN is typed before the eyes of others: it opens what is done at a till.
_BY_PIN: frozenset[Action] = _AT_THE_TILL | {"undo_any", "allow"}
# Who gets in, what a customer is promised, where data goes: a session left open is not enough.
_BY_FRESH_PASSWORD: frozenset[Action] = _OF_A_PERSON | {
    *("staff", "devices", "limits", "merchant", "webhooks", "publish", "regulars", "export", "erase"),
}


def strength_for(action: Action) -> Strength:
    """What a person has to show for it."""
    return "pin" if action in _BY_PIN else "fresh" if action in _BY_FRESH_PASSWORD else "password"


def authority(standing: Standing, strength: Strength, action: Action) -> Verdict:
    """Whether it may be done; "again": once the person gives the password (again)."""
    if not holds(standing, action):
        return "no"
    enough = _RISING.index(strength) >= _RISING.index(strength_for(action))
    return "yes" if strength == "key" or enough else "again"


def holds(standing: Standing, action: Action) -> bool:
    """Whether the role has it at all, however the person signed in."""
    return action in _MAY[standing]


def actions_of(standing: Standing, strength: Strength) -> tuple[Action, ...]:
    """What a page may offer: with a password also what asks for it again."""
    held = _MAY[standing] & _BY_PIN if strength == "pin" else _MAY[standing]
    return tuple(sorted(held))
