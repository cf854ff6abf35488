"""The Android phone on a running local Google: what it shows, and what it is notified of."""

from typing import Any

import pytest
import urllib3

from infra.local.phone.android import face as android_face
from infra.local.phone.android.device import AndroidDevice
from tests.infra.google.issuer import CARD, CLASS, Issuer
from tests.support.local_google import RunningGoogle

LOUD = {
    "header": "Cake",
    "body": "On Friday",
    "localizedHeader": {
        "defaultValue": {"language": "en", "value": "Cake"},
        "translatedValues": [{"language": "ro", "value": "Tort"}],
    },
    "messageType": "TEXT_AND_NOTIFY",
}


@pytest.fixture
def phone(google: RunningGoogle, issuer: Issuer) -> AndroidDevice:
    """A phone in Romanian that has saved the card."""
    device = AndroidDevice(
        "ana",
        google_url=google.url,
        push_url="http://127.0.0.1:9",
        http=urllib3.PoolManager(retries=False),
        clock=google.clock.now_ms,
        watch=lambda step, device_id, barcodes: None,
    )
    device.language = "ro"
    device.save(f"https://pay.google.com/gp/v/save/{issuer.save_jwt()}")
    return device


def hear(phone: AndroidDevice, google: RunningGoogle) -> None:
    changes: list[dict[str, Any]] = google.http.request("GET", f"{google.url}/changes?after=0").json()[
        "changes"
    ]
    for change in changes:
        phone.heard(change)


@pytest.mark.parametrize(
    "address", [f"loyaltyObject/{CARD}", f"loyaltyClass/{CLASS}"], ids=["card", "everybody"]
)
def test_a_message_is_notified_in_the_phones_words_and_read_on_the_card_it_opens(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer, address: str
) -> None:
    issuer.call("POST", f"{address}/addMessage", {"message": LOUD})
    hear(phone, google)

    (notice,) = phone.journal.notices
    assert (notice.serial, notice.title, notice.text) == ("CARD1", "Café", "Aveți un mesaj nou")
    face = android_face.face_of(phone.cards[0], "ro", phone.now_ms())
    assert face["messages"] == [{"header": "Tort", "body": "On Friday"}]


def test_a_quiet_message_is_shown_and_not_notified(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer
) -> None:
    issuer.call("POST", f"loyaltyObject/{CARD}/addMessage", {"message": {**LOUD, "messageType": "TEXT"}})
    hear(phone, google)

    assert phone.journal.notices == []
    assert len(android_face.face_of(phone.cards[0], "ro", phone.now_ms())["messages"]) == 1


def test_a_changed_balance_is_notified_as_google_words_it(
    phone: AndroidDevice, google: RunningGoogle, issuer: Issuer
) -> None:
    stamped = {"loyaltyPoints": {"balance": {"string": "2/10"}}, "notifyPreference": "NOTIFY_ON_UPDATE"}
    issuer.call("PATCH", f"loyaltyObject/{CARD}", stamped)
    hear(phone, google)

    (notice,) = phone.journal.notices
    assert notice.text == "Coffee: Stamps 2/10"
