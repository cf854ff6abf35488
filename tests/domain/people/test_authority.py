"""Who may do what, by role and by how they signed in."""

from typing import get_args

import pytest

from chalicelib.domain.people.authority import (
    ROLES,
    Action,
    Role,
    Standing,
    Strength,
    actions_of,
    authority,
    holds,
)

STRENGTHS: tuple[Strength, ...] = get_args(Strength)
ACTIONS: tuple[Action, ...] = get_args(Action)
STANDINGS: tuple[Standing, ...] = (*ROLES, "api", "api_campaigns", "api_sandbox")
AT_THE_TILL = {
    "scan", "redeem", "make_good", "enrol", "search", "look_up", "see_history", "undo_own", "new_code",
    "consent", "open_case",
}  # fmt: skip
GUARDED = {
    "staff", "devices", "limits", "merchant", "webhooks", "publish", "regulars", "export", "erase", "access",
}  # fmt: skip


def test_only_an_owner_changes_people_places_and_rules() -> None:
    for action in ("staff", "outlets", "devices", "limits", "audit"):
        assert [standing for standing in STANDINGS if holds(standing, action)] == ["owner"]


def test_a_manager_may_more_than_a_cashier_and_a_marketer_stays_away_from_the_till() -> None:
    assert set(actions_of("cashier", "fresh")) < set(actions_of("manager", "fresh"))
    assert not {"scan", "redeem", "enrol", "undo_own"} & set(actions_of("marketer", "fresh"))
    assert holds("manager", "allow")
    assert not holds("cashier", "allow")
    assert not holds("api", "allow")


@pytest.mark.parametrize("role", ROLES)
def test_a_pin_opens_the_till_alone_whosever_it_is(role: Role) -> None:
    opened = {action for action in ACTIONS if authority(role, "pin", action) == "yes"}

    assert opened <= AT_THE_TILL | {"undo_any", "allow"}
    assert opened == set(actions_of(role, "pin"))
    rest = {action for action in ACTIONS if holds(role, action)} - opened
    assert {authority(role, "pin", action) for action in rest} <= {"again"}


@pytest.mark.parametrize("role", ROLES)
def test_a_password_of_earlier_opens_all_but_what_opens_doors(role: Role) -> None:
    asked_again = {action for action in ACTIONS if authority(role, "password", action) == "again"}

    assert asked_again == GUARDED & set(actions_of(role, "password"))
    assert all(authority(role, "fresh", action) == "yes" for action in actions_of(role, "fresh"))


def test_no_strength_gives_what_the_role_has_not() -> None:
    for standing in STANDINGS:
        lacking = [action for action in ACTIONS if not holds(standing, action)]
        said = {authority(standing, strength, action) for strength in STRENGTHS for action in lacking}
        assert said <= {"no"}
    assert set(actions_of("owner", "fresh")) == set(ACTIONS) - {"empty_sandbox"}


def test_a_sandboxs_key_does_what_a_tills_does_and_empties_its_sandbox() -> None:
    may = {standing: {each for each in ACTIONS if holds(standing, each)} for standing in STANDINGS}
    assert may["api_sandbox"] == may["api"] | {"empty_sandbox"}
    assert [standing for standing in STANDINGS if holds(standing, "empty_sandbox")] == ["api_sandbox"]
