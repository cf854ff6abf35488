import pytest

from infra.local.google.account import ISSUER_ID
from tests.infra.google.issuer import CARD, CLASS, Issuer, Json
from tests.support.local_google import RunningGoogle

CLASS_FAULTS: dict[str, tuple[Json, str]] = {
    "no programName": ({"programName": None}, "programName is required"),
    "no logo": ({"programLogo": None}, "programLogo is required"),
    "no review status": ({"reviewStatus": None}, "Review status must be set"),
    "approved by oneself": ({"reviewStatus": "APPROVED"}, "Invalid review status Optional[APPROVED]"),
    "an unknown field": ({"homepage": "x"}, "there is no such field"),
    "a field of the object": ({"accountName": "Ana"}, "there is no such field"),
    "a colour in words": ({"hexBackgroundColor": "brown"}, "#rrggbb"),
    "a callback in the clear": ({"callbackOptions": {"url": "http://cafe.example/x"}}, "must be https"),
    "a logo that is not there": (
        {"programLogo": {"sourceUri": {"uri": "http://127.0.0.1:9/logo.png"}}},
        "Image cannot be loaded",
    ),
    "a logo in the clear": (
        {"programLogo": {"sourceUri": {"uri": "http://cafe.example/logo.png"}}},
        "public https",
    ),
    "a row of nothing": (
        {"classTemplateInfo": {"cardTemplateOverride": {"cardRowTemplateInfos": [{}]}}},
        "exactly one of oneItem",
    ),
    "four rows": (
        {"classTemplateInfo": {"cardTemplateOverride": {"cardRowTemplateInfos": [{"oneItem": {}}] * 4}}},
        "at most three rows",
    ),
    "words without a language": (
        {"localizedAccountIdLabel": {"defaultValue": {"value": "Card"}}},
        "must have a language",
    ),
    "eleven messages": ({"messages": [{"body": "x"}] * 11}, "messages: at most 10"),
}


@pytest.mark.parametrize("name", CLASS_FAULTS)
def test_a_class_with_a_fault_is_refused(name: str, issuer: Issuer) -> None:
    changes, says = CLASS_FAULTS[name]

    status, reason, message = issuer.refusal("POST", "loyaltyClass", issuer.a_class(**changes))

    assert (status, reason) == (400, "invalid")
    assert says in message
    assert issuer.call("GET", f"loyaltyClass/{CLASS}")[0] == 404


@pytest.mark.parametrize(
    ("path", "leads"),
    [
        ("object.loyaltyPoints.balance", True),
        ("object.textModulesData['next']", True),
        ("class.programName", True),
        ("object.loyaltyPoints.ballance", False),
        ("object.textModulesData", False),
        ("object.accountName['x']", False),
        ("loyaltyPoints.balance", False),
    ],
)
def test_a_field_path_must_lead_to_a_field(path: str, leads: bool, issuer: Issuer) -> None:
    item = {"firstValue": {"fields": [{"fieldPath": path}]}}
    rows = [{"oneItem": {"item": item}}]
    info = {"cardTemplateOverride": {"cardRowTemplateInfos": rows}}

    status, _ = issuer.call("POST", "loyaltyClass", issuer.a_class(classTemplateInfo=info))

    assert status == (200 if leads else 400)


OBJECT_FAULTS: dict[str, tuple[Json, str]] = {
    "no state": ({"state": None}, "state is required"),
    "no class": ({"classId": None}, "classId is required"),
    "two balances": ({"loyaltyPoints": {"balance": {"int": 1, "string": "1"}}}, "exactly one of"),
    "no balance": ({"loyaltyPoints": {"label": "x"}}, "exactly one of"),
    "a balance in a string": ({"loyaltyPoints": {"balance": {"int": "1"}}}, "must be integer"),
    "a colour, which is the class's": ({"hexBackgroundColor": "#fff"}, "there is no such field"),
    "a module id with a dot": ({"textModulesData": [{"id": "a.b"}]}, "only letters"),
    "a module id twice": ({"textModulesData": [{"id": "a"}, {"id": "a"}]}, "comes twice"),
    "a barcode of nothing": ({"barcode": {"type": "QR_CODE"}}, "barcode must have"),
    "a date in words": ({"validTimeInterval": {"end": {"date": "tomorrow"}}}, "ISO 8601"),
    "one offset of two": (
        {
            "validTimeInterval": {
                "start": {"date": "2026-01-01T00:00:00Z"},
                "end": {"date": "2027-01-01T00:00:00"},
            }
        },
        "both have an offset",
    ),
    "a notifyPreference from the guide": ({"notifyPreference": "notifyOnUpdate"}, "is not one of"),
    "an id without an issuer": ({"id": "CARD1"}, "Invalid resource ID"),
    "an id with a slash": ({"id": f"{ISSUER_ID}.a/b"}, "Invalid resource ID"),
    "an id in Cyrillic": ({"id": f"{ISSUER_ID}.карта"}, "Invalid resource ID"),
}


@pytest.mark.parametrize("name", OBJECT_FAULTS)
def test_an_object_with_a_fault_is_refused(name: str, issuer: Issuer) -> None:
    changes, says = OBJECT_FAULTS[name]
    issuer.call("POST", "loyaltyClass", issuer.a_class())

    status, reason, message = issuer.refusal("POST", "loyaltyObject", issuer.an_object(**changes))

    assert (status, reason) == (400, "invalid")
    assert says in message
    assert issuer.call("GET", f"loyaltyObject/{CARD}")[0] == 404


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"[" * 100_000, b" " * 1_100_000])
def test_a_body_that_is_no_object_is_refused(body: bytes, issuer: Issuer) -> None:
    assert issuer.call("POST", "loyaltyObject", body)[0] == 400


def test_an_object_needs_its_class_and_a_class_that_is_no_draft(issuer: Issuer) -> None:
    assert issuer.refusal("POST", "loyaltyObject", issuer.an_object())[:2] == (404, "classNotFound")

    issuer.call("POST", "loyaltyClass", issuer.a_class(reviewStatus="DRAFT"))
    status, _, message = issuer.refusal("POST", "loyaltyObject", issuer.an_object())
    assert (status, "DRAFT" in message) == (400, True)


def test_an_id_is_used_once_and_belongs_to_the_issuer(issuer: Issuer) -> None:
    issuer.insert_both()

    assert issuer.refusal("POST", "loyaltyClass", issuer.a_class())[0] == 409
    assert issuer.refusal("POST", "loyaltyObject", issuer.an_object())[0] == 409
    foreign = issuer.a_class(id="42.coffee")
    assert issuer.refusal("POST", "loyaltyClass", foreign)[:2] == (403, "permissionDenied")
    assert issuer.refusal("GET", "loyaltyObject/42.CARD")[:2] == (403, "permissionDenied")


def test_an_approved_class_is_patched_only_with_a_review_status(issuer: Issuer) -> None:
    issuer.insert_both()
    assert issuer.call("GET", f"loyaltyClass/{CLASS}")[1]["reviewStatus"] == "APPROVED"

    status, _, message = issuer.refusal("PATCH", f"loyaltyClass/{CLASS}", {"programName": "Tea"})
    assert (status, message) == (400, "Invalid review status Optional[APPROVED]")
    draft = {"reviewStatus": "DRAFT"}
    assert issuer.refusal("PATCH", f"loyaltyClass/{CLASS}", draft)[0] == 400

    body = {"programName": "Tea", "reviewStatus": "UNDER_REVIEW"}
    assert issuer.call("PATCH", f"loyaltyClass/{CLASS}", body)[1]["programName"] == "Tea"


def test_a_patch_merges_members_replaces_arrays_and_clears_with_null(issuer: Issuer) -> None:
    issuer.insert_both()
    path = f"loyaltyObject/{CARD}"
    issuer.call("PATCH", path, {"accountName": "Ana", "textModulesData": [{"id": "a"}, {"id": "b"}]})

    _, after = issuer.call("PATCH", path, {"accountName": None, "textModulesData": [{"id": "c"}]})

    assert "accountName" not in after
    assert after["textModulesData"] == [{"id": "c"}]
    assert after["loyaltyPoints"] == {"label": "Stamps", "balance": {"string": "1/10"}}
    status, _, message = issuer.refusal("PATCH", path, {"loyaltyPoints": {"balance": {"int": 2}}})
    assert (status, "exactly one of" in message) == (400, True)


def test_a_put_leaves_only_what_it_says(issuer: Issuer) -> None:
    issuer.insert_both()
    issuer.call("PATCH", f"loyaltyObject/{CARD}", {"accountName": "Ana"})

    _, after = issuer.call("PUT", f"loyaltyObject/{CARD}", issuer.an_object(hasUsers=True))

    assert "accountName" not in after
    assert after["hasUsers"] is False
    assert issuer.refusal("PUT", f"loyaltyObject/{CARD}", issuer.an_object(id=f"{ISSUER_ID}.X"))[0] == 400


def test_nothing_is_ever_deleted(issuer: Issuer) -> None:
    issuer.insert_both()

    assert issuer.refusal("DELETE", f"loyaltyObject/{CARD}")[0] == 404
    assert issuer.call("GET", f"loyaltyObject/{CARD}")[0] == 200


def test_what_is_not_there_is_a_404(issuer: Issuer) -> None:
    assert issuer.refusal("GET", f"loyaltyObject/{CARD}")[0] == 404
    assert issuer.refusal("PATCH", f"loyaltyObject/{CARD}", {"state": "ACTIVE"})[0] == 404
    assert issuer.refusal("GET", f"offerObject/{CARD}")[0] == 404


def test_lists_come_in_pages(issuer: Issuer) -> None:
    issuer.insert_both()
    for number in (2, 3):
        issuer.call("POST", "loyaltyObject", issuer.an_object(id=f"{ISSUER_ID}.CARD{number}"))

    _, first = issuer.call("GET", f"loyaltyObject?classId={CLASS}&maxResults=2")
    token = first["pagination"]["nextPageToken"]
    _, second = issuer.call("GET", f"loyaltyObject?classId={CLASS}&maxResults=2&token={token}")

    assert [each["id"][-1] for each in first["resources"] + second["resources"]] == ["1", "2", "3"]
    assert "nextPageToken" not in second["pagination"]
    assert len(issuer.call("GET", f"loyaltyClass?issuerId={ISSUER_ID}")[1]["resources"]) == 1
    assert issuer.refusal("GET", f"loyaltyObject?classId={CLASS}&maxResults=x")[0] == 400


def test_old_names_are_taken_and_noted(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.call("POST", "loyaltyClass", issuer.a_class())
    assert issuer.call("POST", "loyaltyObject", issuer.an_object(state="active"))[0] == 200

    assert google.calls()[-1]["deprecated"] == ["LoyaltyObject.state: 'active' is an old name"]
