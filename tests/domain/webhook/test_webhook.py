"""How a call is signed, what an event is, and what its id is."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook, WebhookVerificationError

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Registration
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.webhook.events import Left, changed, created, finished, removed
from chalicelib.domain.webhook.webhook import Event, event, headers, secret_text
from chalicelib.entrypoints.api.webhook import events as described
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.webhook_values import an_endpoint, an_event

SECRET = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")


def test_a_signature_is_that_of_the_reference_librarys_own_example() -> None:
    signed = headers("msg_p5jXN8AQM9LWM0D4loKWxJek", '{"test": 2432232314}', [SECRET], 1614265330)

    assert secret_text(SECRET) == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    assert signed["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert (signed["webhook-id"], signed["webhook-timestamp"]) == (
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "1614265330",
    )


@given(st.binary(min_size=24, max_size=64), st.text(), st.integers(0, 2**40))
def test_the_reference_library_makes_the_same_signature(secret: bytes, said: str, at_ms: int) -> None:
    happened = event("card.stamped", MERCHANT, said, at_ms, {"said": said})
    signed = headers(happened.id, happened.body, [secret], at_ms // 1000)
    at = datetime.fromtimestamp(at_ms // 1000, UTC)

    assert signed["webhook-signature"] == Webhook(secret_text(secret)).sign(happened.id, at, happened.body)
    assert "." not in happened.id


def test_while_two_secrets_hold_either_verifies() -> None:
    now_s = int(datetime.now(UTC).timestamp())
    signed = headers("evt_1", "{}", [SECRET, b"o" * 32], now_s)

    for secret in (SECRET, b"o" * 32):
        Webhook(secret_text(secret)).verify(b"{}", signed)


def test_what_was_tampered_with_does_not_verify() -> None:
    made = an_event()
    signed = headers(made.id, made.body, [SECRET], int(datetime.now(UTC).timestamp()))
    others = {**signed, "webhook-id": "evt_2"}, {**signed, "webhook-timestamp": "1614265330"}

    Webhook(secret_text(SECRET)).verify(made.body, signed)
    for body, claimed in ((made.body + " ", signed), *((made.body, other) for other in others)):
        with pytest.raises(WebhookVerificationError):
            Webhook(secret_text(SECRET)).verify(body, claimed)


def test_the_documentations_example_verifies_what_is_sent() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs" / "webhooks.md").read_text()
    names: dict[str, Any] = {}
    exec(text.partition("```python\n")[2].partition("```")[0], names)
    made, now_s = an_event(), int(datetime.now(UTC).timestamp())
    signed = headers(made.id, made.body, [b"n" * 32, SECRET], now_s)
    old = headers(made.id, made.body, [SECRET], now_s - 600)

    assert names["verified"](secret_text(SECRET), signed, made.body.encode())
    assert not names["verified"](secret_text(SECRET), signed, made.body.encode() + b" ")
    assert not names["verified"](secret_text(b"x" * 32), signed, made.body.encode())
    assert not names["verified"](secret_text(SECRET), old, made.body.encode())


def test_the_same_happening_is_the_same_event_and_another_is_another() -> None:
    first = an_event("entry-1")

    assert an_event("entry-1") == first
    others = {
        an_event("entry-2").id,
        an_event("entry-1", NOON_MS + 1).id,
        an_event("entry-1", type_="card.redeemed").id,
    }
    assert first.id not in others
    assert len(others) == 3


def test_events_sort_by_their_time() -> None:
    times = [0, 1, 999, NOON_MS, NOON_MS + 1, 10**14]

    assert sorted((an_event(at_ms=at_ms) for at_ms in reversed(times)), key=lambda each: each.id) == [
        an_event(at_ms=at_ms) for at_ms in times
    ]


def entries() -> list[Entry]:
    origin = Origin("sale-1", "c", "key:till", NOON_MS, outlet="main", sale_id="s-1")
    card, earned = earn(a_card(balance=9), a_programme_stamps(), Sale(visits=1), origin)
    taken = replace(origin, key="reward-1")
    card, redeemed = redeem(card, a_programme_stamps(), "free", 1, taken)
    _, reversed_ = reverse(card, a_programme_stamps(), redeemed, replace(origin, key="back-1"))
    return [earned, redeemed, reversed_]


def test_each_kind_of_entry_is_an_event_of_its_own() -> None:
    told = [changed(entry, "coffee") for entry in entries()]

    assert [each.type for each in told] == ["card.stamped", "card.redeemed", "card.reversed"]
    data = json.loads(told[1].body)["data"]
    assert (data["programme_id"], data["reward"], data["delta"]) == ("coffee", "free", -10)


def events() -> list[tuple[Event, type]]:
    gone = Registration("apple", "CARD1", "phone", NOON_MS, "token")
    campaign = Campaign("c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:olga", state="done")
    return [
        (created(a_card()), described.CardCreatedEvent),
        *((changed(entry, "coffee"), described.CardChangedEvent) for entry in entries()),
        (removed(Left(gone, NOON_MS), a_card(), 0), described.CardRemovedEvent),
        (finished(campaign), described.CampaignFinishedEvent),
        (finished(replace(campaign, starts_ms=5, ended_ms=NOON_MS)), described.CampaignFinishedEvent),
    ]


def test_every_event_is_what_the_openapi_document_says() -> None:
    for happened, form in events():
        read: object = msgspec.json.decode(happened.body, type=form, strict=True)

        assert json.loads(msgspec.json.encode(read)) == json.loads(happened.body)


def test_no_event_says_who_the_customer_is() -> None:
    card = a_card(holder_name="Maria Pop", phone="+373 69123456", mail="maria@example.com")

    assert "aria" not in created(card).body
    assert "6912" not in created(card).body


def test_an_endpoint_wants_what_it_chose_and_nothing_while_it_is_off() -> None:
    assert an_endpoint().wants("card.created")
    assert an_endpoint(events=("card.stamped",)).wants("card.stamped")
    assert not an_endpoint(events=("card.stamped",)).wants("card.created")
    assert not an_endpoint(state="off").wants("card.created")
