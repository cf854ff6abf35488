"""The moment of the reward at Google: one message and no second notification; what is over goes."""

from typing import Any

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import Delivered
from chalicelib.domain.programme.look import card_look
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.domain.programme.test_moment import NINE
from tests.support.fakes import a_card
from tests.support.local_google import RunningGoogle
from tests.wallets.google.looks import ISSUER

SERIAL = "0123456789ABCDEFGHJKMNPQRS"
CARD = f"{ISSUER}.{SERIAL}"


def look(balance: int, taken: str = "", redemptions: int = 0) -> Look:
    card: Card = a_card(SERIAL, balance=balance, taken=taken, redemptions=redemptions)
    return card_look(NINE, card, "BARCODE")


@pytest.fixture
def held(wallet: GoogleWallet, google: RunningGoogle) -> GoogleWallet:
    """A card with eight of nine stamps on somebody's phone."""
    wallet.sync(look(8), first=True, notify=False)
    google.server.shelf.hold(CARD, "android", 1)
    google.clear()
    return wallet


def messages(google: RunningGoogle) -> list[str]:
    held: list[dict[str, Any]] = google.object(CARD).get("messages", [])
    return [message["body"] for message in held]


def notified(google: RunningGoogle) -> int:
    return len(google.server.changes.notifications("android"))


def test_the_ninth_stamp_is_one_message_and_one_notification(
    held: GoogleWallet, google: RunningGoogle
) -> None:
    before = notified(google)
    for _ in range(3):  # a retry tells nobody twice
        assert held.sync(look(9), first=False, notify=True) == Delivered()

    assert messages(google) == ["Your free coffee is ready"]
    assert notified(google) == before + 1
    assert google.object(CARD)["loyaltyPoints"]["balance"] == {"string": "9/9"}
    assert all("notifyPreference" not in call["body"] for call in google.calls())


def test_what_is_over_leaves_the_card(held: GoogleWallet, google: RunningGoogle) -> None:
    held.sync(look(9), first=False, notify=True)
    held.sync(look(0, taken="free", redemptions=1), first=False, notify=True)
    assert messages(google) == ["Enjoy your free coffee. Stamps on your card: 0/9"]

    held.sync(look(1, redemptions=1), first=False, notify=True)
    assert messages(google) == []


def test_who_adds_a_full_card_reads_it_without_being_called(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.sync(look(9), first=True, notify=True)

    assert messages(google) == ["Your free coffee is ready"]
    assert google.object(CARD)["messages"][0]["messageType"] == "TEXT"
