import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.infra.google.issuer import CARD, CLASS, Issuer
from tests.support.local_google import RunningGoogle


def test_the_twenty_first_call_of_a_burst_is_too_many(issuer: Issuer) -> None:
    def get(_: int) -> int:
        return issuer.call("GET", f"loyaltyClass/{CLASS}")[0]

    with ThreadPoolExecutor(4) as threads:
        statuses = list(threads.map(get, range(60)))

    assert set(statuses) == {404, 429}
    assert statuses.count(404) >= 20
    time.sleep(0.2)  # four more calls' worth
    assert get(0) == 404


def test_a_holder_is_told_of_a_new_balance_when_asked_and_three_times_a_day(
    issuer: Issuer, google: RunningGoogle
) -> None:
    issuer.insert_both()
    google.post("/save", {"jwt": issuer.save_jwt(), "user": "ana"})
    path, notify = f"loyaltyObject/{CARD}", {"notifyPreference": "NOTIFY_ON_UPDATE"}

    def stamps(count: int, **more: Any) -> int:
        balance = {"loyaltyPoints": {"balance": {"string": f"{count}/10"}}}
        return issuer.call("PATCH", path, {**balance, **more})[0]

    def told() -> list[str]:
        wallet = google.http.request("GET", f"{google.url}/holders/ana").json()
        return [each["text"] for each in wallet["notifications"]]

    stamps(2)
    issuer.call("PATCH", path, {"accountName": "Ana", **notify})
    stamps(2, **notify)
    assert told() == []

    assert [stamps(count, **notify) for count in (3, 4, 5)] == [200, 200, 200]
    assert told() == ["Coffee: Stamps 5/10", "Coffee: Stamps 4/10", "Coffee: Stamps 3/10"]
    refused = issuer.refusal("PATCH", path, {"loyaltyPoints": {"balance": {"string": "6/10"}}, **notify})
    assert refused[:2] == (403, "quotaExceeded")
    assert google.object(CARD)["loyaltyPoints"]["balance"] == {"string": "5/10"}
    assert "notifyPreference" not in google.object(CARD)

    google.clock.offset_ms += 24 * 3600 * 1000
    issuer.headers = Issuer(google, issuer.merchant).headers
    assert stamps(6, **notify) == 200


def test_messages_have_a_quota_of_their_own_and_a_list_of_ten(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.insert_both()
    path = f"loyaltyObject/{CARD}/addMessage"
    loud = {"message": {"header": "New", "body": "Cakes", "messageType": "TEXT_AND_NOTIFY"}}

    assert [issuer.call("POST", path, loud)[0] for _ in range(3)] == [200] * 3
    assert issuer.refusal("POST", path, loud)[:2] == (403, "quotaExceeded")
    quiet = {"message": {"header": "New", "body": "Cakes"}}
    assert [issuer.call("POST", path, quiet)[0] for _ in range(7)] == [200] * 7
    assert issuer.refusal("POST", path, quiet)[0] == 400
    assert issuer.refusal("POST", path, {"message": {"message_type": "TEXT"}})[0] == 400
    wordless = {"message": {"body": "Cakes", "localizedBody": {"defaultValue": {"language": "en"}}}}
    assert "localizedBody" in issuer.refusal("POST", path, wordless)[2]


def test_a_notification_of_a_message_is_in_googles_words_and_comes_again_if_it_is_written_again(
    issuer: Issuer, google: RunningGoogle
) -> None:
    issuer.insert_both()
    google.server.shelf.hold(CARD, "ana", 1)
    loud = {"id": "m", "header": "New", "body": "Cakes", "messageType": "TEXT_AND_NOTIFY"}
    issuer.call("POST", f"loyaltyObject/{CARD}/addMessage", {"message": loud})

    def told() -> list[tuple[str, str]]:
        return [(each["title"], each["text"]) for each in google.server.changes.notifications("ana")]

    assert told() == [("Café", "You have a new message")]
    issuer.call("PATCH", f"loyaltyObject/{CARD}", {"messages": [{**loud, "messageType": "TEXT"}]})
    assert len(told()) == 1
    issuer.call("PATCH", f"loyaltyObject/{CARD}", {"messages": [loud]})
    assert len(told()) == 2
