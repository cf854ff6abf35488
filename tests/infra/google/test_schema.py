from typing import Any

import pytest

from infra.local.google_schema import Discovery, installed


@pytest.fixture(scope="module")
def discovery() -> Discovery:
    return installed()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"hexBackgroundColor": "#fff"}, "$.hexBackgroundColor: there is no such field"),
        ({"loyaltyPoints": {"balance": {"int": "3"}}}, "balance.int: must be integer"),
        ({"loyaltyPoints": {"balance": {"int": 2**31}}}, "does not fit int32"),
        ({"loyaltyPoints": {"balance": {"int": True}}}, "must be integer"),
        ({"loyaltyPoints": {"balance": {"double": float("nan")}}}, "must be number"),
        ({"loyaltyPoints": {"balance": {"money": {"micros": 1500000}}}}, "int64 as a string"),
        ({"loyaltyPoints": {"balance": {"money": {"micros": str(2**63)}}}}, "does not fit int64"),
        ({"loyaltyPoints": []}, "$.loyaltyPoints: must be object"),
        ({"textModulesData": {}}, "$.textModulesData: must be array"),
        ({"textModulesData": [{"heading": "x"}]}, "$.textModulesData[0].heading: there is no such field"),
        ({"textModulesData": [None]}, "$.textModulesData[0]: must be object"),
        ({"state": "GONE"}, "'GONE' is not one of STATE_UNSPECIFIED, ACTIVE"),
        ({"notifyPreference": "notifyOnUpdate"}, "'notifyOnUpdate' is not one of"),
        ({"hasUsers": "yes"}, "must be boolean"),
        ({"accountName": None}, "$.accountName: must be string"),
        ([], "$: must be object"),
    ],
)
def test_what_discovery_does_not_know_is_found(body: Any, says: str, discovery: Discovery) -> None:
    (finding,) = discovery.check("LoyaltyObject", body)

    assert finding.kind == "wrong"
    assert says in str(finding).replace("LoyaltyObject", "$", 1)


def test_a_patch_may_clear_any_member_but_no_item(discovery: Discovery) -> None:
    body = {"accountName": None, "loyaltyPoints": {"label": None}, "textModulesData": [{"body": None}]}

    assert [str(each) for each in discovery.check("LoyaltyObject", body, patch=True)] == [
        "LoyaltyObject.textModulesData[0].body: must be string, is null"
    ]


def test_what_google_still_takes_is_only_deprecated(discovery: Discovery) -> None:
    findings = discovery.check("LoyaltyObject", {"state": "active", "version": "1"})

    assert [each.kind for each in findings] == ["deprecated", "deprecated"]


def test_every_type_in_the_document_is_one_we_check(discovery: Discovery) -> None:
    whole = {"balance": {"string": "3/10"}, "label": "Stamps"}

    assert discovery.check("LoyaltyPoints", whole) == []
    assert discovery.revision >= "20260806"
