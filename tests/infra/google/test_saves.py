import json
import time
from concurrent.futures import ThreadPoolExecutor

from tests.infra.google.issuer import CARD, CLASS, Issuer
from tests.support.local_google import Merchant, RunningGoogle


def test_a_save_needs_a_link_signed_short_and_of_a_card_that_is_there(
    issuer: Issuer, google: RunningGoogle
) -> None:
    def save(jwt: str) -> tuple[int, str]:
        answer = google.post("/save", {"jwt": jwt, "user": "ana"})
        return answer.status, answer.json().get("error", {}).get("message", "")

    assert save(issuer.save_jwt())[0] == 404
    issuer.insert_both()
    assert save(issuer.save_jwt())[0] == 200
    assert "typ savetowallet" in save(issuer.save_jwt(typ="x"))[1]
    assert "aud must be google" in save(issuer.save_jwt(aud="x"))[1]
    assert "iss must be" in save(issuer.save_jwt(iss="x"))[1]
    assert "not in the future" in save(issuer.save_jwt(iat=9_999_999_999))[1]
    assert "payload is wrong" in save(issuer.save_jwt(payload={"cards": []}))[1]
    assert "no loyaltyObjects" in save(issuer.save_jwt(payload={}))[1]
    assert "browsers cut" in save(issuer.save_jwt(origins=["https://cafe.example/" + "x" * 1200]))[1]
    head, claims, signature = issuer.save_jwt().split(".")
    assert "not the service account's" in save(f"{head}.{claims}.{signature[::-1]}")[1]


def test_a_card_for_one_person_is_not_saved_by_a_second(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.insert_both()
    jwt = issuer.save_jwt()

    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 200
    assert google.post("/save", {"jwt": jwt, "user": "ion"}).status == 403


def test_a_save_and_a_removal_are_told_to_the_phone_and_called_back_once(
    issuer: Issuer, google: RunningGoogle, merchant: Merchant
) -> None:
    issuer.insert_both()
    seq = google.http.request("GET", f"{google.url}/changes").json()["seq"]
    for _ in range(2):
        google.post("/save", {"jwt": issuer.save_jwt(), "user": "ana"})
    wallet = google.http.request("GET", f"{google.url}/holders/ana").json()
    assert [each["object"]["id"] for each in wallet["objects"]] == [CARD]
    assert wallet["objects"][0]["class"]["programName"] == "Coffee"

    merchant.wait_for(1)
    assert google.post("/remove", {"object_id": CARD, "user": "ana"}).status == 200
    assert google.post("/remove", {"object_id": CARD, "user": "ana"}).status == 404
    messages = [json.loads(json.loads(raw)["signedMessage"]) for raw in merchant.wait_for(2)]
    assert [message["eventType"] for message in messages] == ["save", "del"]
    assert google.object(CARD)["hasUsers"] is False

    feed = google.http.request("GET", f"{google.url}/changes?after={seq}").json()
    assert [(change["what"], change["user"]) for change in feed["changes"]] == [
        ("saved", "ana"),
        ("removed", "ana"),
    ]
    assert feed["missed"] is False


def test_a_callback_that_is_not_taken_comes_again_and_not_for_ever(
    issuer: Issuer, google: RunningGoogle, merchant: Merchant
) -> None:
    issuer.insert_both()
    merchant.answers = [503] * 10

    google.post("/save", {"jwt": issuer.save_jwt(), "user": "ana"})

    first, *again = merchant.wait_for(3)
    assert again == [first, first]
    until_s = time.monotonic() + 5
    while len(google.calls(direction="out")) < 3 and time.monotonic() < until_s:
        time.sleep(0.02)
    assert [call["status"] for call in google.calls(direction="out")] == [503, 503, 503]


def test_the_page_behind_a_link_saves_too(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.insert_both()
    address = f"{google.url}/gp/v/save/{issuer.save_jwt()}?user=ana"

    assert "Save to the phone" in google.http.request("GET", address).data.decode()
    saved = google.http.request("POST", address, fields={"user": "ana"}, encode_multipart=False)
    assert "Saved to the phone" in saved.data.decode()
    assert google.object(CARD)["hasUsers"] is True
    broken = google.http.request("GET", f"{google.url}/gp/v/save/<script>")
    assert (broken.status, b"<script>" in broken.data) == (400, False)


def test_who_waits_for_changes_gets_them_as_they_come(issuer: Issuer, google: RunningGoogle) -> None:
    seq = google.http.request("GET", f"{google.url}/changes").json()["seq"]
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(
            google.http.request, "GET", f"{google.url}/changes?after={seq}&wait_s=10", timeout=20
        )
        issuer.call("POST", "loyaltyClass", issuer.a_class())
        feed = waiting.result(timeout=15).json()

    assert [(change["kind"], change["what"]) for change in feed["changes"]] == [("loyaltyClass", "insert")]
    assert google.http.request("GET", f"{google.url}/changes?after={feed['seq']}").json()["changes"] == []
    assert google.http.request("GET", f"{google.url}/changes?after=x").status == 400


WHOLE = {"id": CARD, "classId": CLASS, "state": "ACTIVE", "accountId": "x" * 2000}


def test_a_card_that_its_jwt_carries_is_made_when_it_is_saved_and_not_before(
    issuer: Issuer, google: RunningGoogle
) -> None:
    jwt = issuer.save_jwt(payload={"loyaltyObjects": [{**WHOLE, "accountId": "Ana"}]})
    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 404, "its class is not there"
    issuer.call("POST", "loyaltyClass", issuer.a_class())
    assert google.http.request("GET", f"{google.url}/gp/v/save/{jwt}").status == 200
    assert issuer.call("GET", f"loyaltyObject/{CARD}")[0] == 404

    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 200
    assert issuer.call("GET", f"loyaltyObject/{CARD}")[1]["accountId"] == "Ana"


def test_a_jwt_too_long_for_a_link_has_a_short_one_by_rest(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.call("POST", "loyaltyClass", issuer.a_class())
    jwt = issuer.save_jwt(payload={"loyaltyObjects": [WHOLE]})
    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 400

    status, inserted = issuer.call("POST", "jwt", {"jwt": jwt})
    assert (status, inserted["resources"]) == (200, {"loyaltyObjects": [WHOLE]})
    assert len(inserted["saveUri"]) < 200
    short = inserted["saveUri"].rpartition("/")[2]
    assert google.post("/save", {"jwt": short, "user": "ana"}).status == 200


def test_a_jwt_is_checked_and_not_kept(issuer: Issuer) -> None:
    issuer.call("POST", "loyaltyClass", issuer.a_class())
    payload = {"loyaltyObjects": [WHOLE]}
    for good in (
        {"jwtResource": {"jwt": issuer.save_jwt(payload=payload)}},
        {"jsonResource": {"json": json.dumps(payload)}},
        {"jsonResource": {"json": json.dumps({"typ": "savetowallet", "payload": payload})}},
    ):
        assert issuer.call("POST", "jwt/validate", good) == (200, {})
    for bad in (
        {},
        {"jsonResource": {"json": payload}},
        {"jsonResource": {"json": "{"}},
        {"jsonResource": {"json": json.dumps({"loyaltyObjects": [{"id": CARD}]})}},
        {"jsonResource": {"json": json.dumps(payload)}, "jwtResource": {"jwt": "x"}},
    ):
        assert issuer.call("POST", "jwt/validate", bad)[0] in (400, 404), bad
    assert issuer.call("GET", f"loyaltyObject/{CARD}")[0] == 404


def test_a_key_of_a_rotating_code_is_in_no_link(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.call("POST", "loyaltyClass", issuer.a_class())
    card = {**WHOLE, "accountId": "Ana", "rotatingBarcode": {"type": "QR_CODE"}}
    refused = google.post(
        "/save", {"jwt": issuer.save_jwt(payload={"loyaltyObjects": [card]}), "user": "ana"}
    )

    assert "must not carry the key" in refused.json()["error"]["message"]
