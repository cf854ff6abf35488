"""A campaign's message at Google: everybody is told once, whatever is repeated."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.face.look import Look, Notice, Way
from chalicelib.domain.face.outcome import Delivered, Unanswered
from chalicelib.wallets.google.messages import MOST, room_for_one
from chalicelib.wallets.google.telling import OVER_QUOTA
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import RunningGoogle
from tests.wallets.google.looks import ISSUER, a_stamp_look

LOOK = a_stamp_look()
CARD = f"{ISSUER}.{LOOK.serial}"
CAKE = Notice(
    "c1-a-1",
    "m-1",
    title={"en": "Cake on Friday", "fr": "Gâteau vendredi"},
    text={"en": "Show this card.", "fr": "Montrez cette carte."},
)
MENDED = replace(CAKE, id="c1-a-2", title={"en": "Cake on Saturday"}, text={"en": "Show this card."})
Wallets = Callable[..., GoogleWallet]


@pytest.fixture
def held(wallet: GoogleWallet, google: RunningGoogle) -> str:
    """A card that somebody has on the phone; afterwards nothing was called yet."""
    wallet.sync(LOOK, first=True, notify=False)
    google.server.shelf.hold(CARD, "android", 1)
    google.clear()
    return CARD


def telling(google: RunningGoogle, notice: Notice = CAKE, ago_ms: int = 60_000, **changes: Any) -> Look:
    return replace(LOOK, news=notice, told_ms=google.clock.now_ms() - ago_ms, **changes)


def messages(google: RunningGoogle) -> list[dict[str, Any]]:
    return list(google.object(CARD).get("messages", []))


def notified(google: RunningGoogle, user: str = "android") -> int:
    return len(google.server.changes.notifications(user))


def test_a_message_is_added_once_and_the_holder_is_notified(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    look = telling(google)
    for _ in range(3):
        assert wallet.sync(look, first=False, notify=True) == Delivered()

    added = ("POST", "loyaltyObject", 200)
    patched = ("PATCH", "loyaltyObject", 200)
    assert google.steps() == [patched, added, patched, patched]
    (message,) = messages(google)
    assert message["id"] == f"c1-a-1.{look.told_ms}"
    assert (message["header"], message["body"]) == ("Cake on Friday", "Show this card.")
    assert message["localizedHeader"]["translatedValues"] == [{"language": "fr", "value": "Gâteau vendredi"}]
    assert notified(google) == 1
    assert [call["deprecated"] for call in google.calls()] == [[]] * 4


def test_a_message_is_in_the_cards_language_where_it_has_it(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    wallet.sync(telling(google, language="fr"), first=False, notify=True)

    (message,) = messages(google)
    assert message["header"] == "Gâteau vendredi"
    assert message["localizedBody"]["defaultValue"] == {"language": "fr", "value": "Montrez cette carte."}


@pytest.mark.parametrize("status", [0, 503])
def test_an_answer_that_got_lost_tells_nobody_twice(
    new_wallet: Wallets, google: RunningGoogle, held: str, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Google added the message, and its answer never came: the worker that comes next sees it there."""
    look, worker = telling(google), new_wallet()
    client = worker._client
    really = client._once

    def losing(method: str, path: str, body: Any) -> Any:
        answer = really(method, path, body)
        return replace(answer, status=status, body={}) if "addMessage" in path else answer

    monkeypatch.setattr(client, "_once", losing)

    assert isinstance(worker.sync(look, first=False, notify=True), Unanswered)
    assert new_wallet().sync(look, first=False, notify=True) == Delivered()
    assert (len(messages(google)), notified(google)) == (1, 1)


def test_a_google_that_fails_before_adding_is_asked_again_later(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    look = telling(google)
    google.misbehave(path="addMessage", status=503)

    assert isinstance(wallet.sync(look, first=False, notify=True), Unanswered)
    assert wallet.sync(look, first=False, notify=True) == Delivered()
    assert notified(google) == 1


def test_too_fast_is_waited_for_at_once_since_nothing_was_done(
    wallet: GoogleWallet, google: RunningGoogle, held: str, waits: list[float]
) -> None:
    google.misbehave(path="addMessage", status=429, reason="rateLimitExceeded")

    assert wallet.sync(telling(google), first=False, notify=True) == Delivered()
    assert (waits, notified(google)) == ([0.5], 1)


def test_the_fourth_message_in_a_day_is_shown_without_a_notification_and_says_so(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    for number in range(3):
        wallet.sync(telling(google, replace(CAKE, id=f"c{number}-a-1")), first=False, notify=True)

    assert wallet.sync(telling(google), first=False, notify=True) == Delivered(note=OVER_QUOTA)

    assert notified(google) == 3
    assert [message["messageType"] for message in messages(google)] == ["TEXT_AND_NOTIFY"] * 3 + ["TEXT"]


def test_a_correction_takes_the_place_of_what_it_corrects_in_silence(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    before = telling(google, replace(CAKE, id="c0-a-1"), ago_ms=3_600_000)
    first = telling(google)
    wallet.sync(before, first=False, notify=True)
    wallet.sync(first, first=False, notify=True)
    google.clear()

    assert wallet.sync(replace(first, news=MENDED), first=False, notify=True) == Delivered()

    assert google.steps() == [("PATCH", "loyaltyObject", 200)] * 2
    assert [message["header"] for message in messages(google)] == ["Cake on Friday", "Cake on Saturday"]
    assert [message["messageType"] for message in messages(google)] == ["TEXT"] * 2
    assert notified(google) == 2


def test_a_correction_of_what_never_arrived_is_news(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    wallet.sync(telling(google, MENDED), first=False, notify=True)

    assert (len(messages(google)), notified(google)) == (1, 1)


def test_the_same_words_told_again_are_told_again(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    wallet.sync(telling(google, ago_ms=90_000_000), first=False, notify=True)
    wallet.sync(telling(google), first=False, notify=True)

    assert (len(messages(google)), notified(google)) == (2, 2)


def test_an_eleventh_message_drops_the_oldest(wallet: GoogleWallet, google: RunningGoogle, held: str) -> None:
    ten = [{"id": f"c{number}-a-1.{number}", "body": "Cake"} for number in range(MOST - 1)]
    wallet._client.call("PATCH", f"loyaltyObject/{CARD}", {"messages": ten})
    last = {"id": "c9-a-1.9", "body": "Pie", "messageType": "TEXT_AND_NOTIFY"}
    wallet._client.call("POST", f"loyaltyObject/{CARD}/addMessage", {"message": last})
    ten.append(last)

    assert wallet.sync(telling(google), first=False, notify=True) == Delivered()

    assert [each["id"] for each in messages(google)[:-1]] == [each["id"] for each in ten[1:]]
    assert messages(google)[-1]["header"] == "Cake on Friday"
    assert notified(google) == 2, "each message once, though the list was written again"


def test_what_others_wrote_is_the_last_to_be_dropped() -> None:
    full = [{"id": "by hand"}, *({"id": f"c-a-1.{number}"} for number in range(9, 0, -1))]

    assert room_for_one(full) == full[:-1]
    assert room_for_one(full[:4]) == full[:4]


def test_who_adds_the_card_later_reads_the_message_and_hears_nothing(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    assert wallet.sync(telling(google), first=True, notify=True) == Delivered()

    assert google.steps()[-1] == ("POST", "loyaltyObject", 200)
    assert [message["messageType"] for message in messages(google)] == ["TEXT"]
    assert notified(google) == 0


def test_a_card_on_no_phone_costs_no_call_and_is_told_once_it_is(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    google.clear()
    look = telling(google)

    assert wallet.sync(look, first=False, notify=True) == Delivered()
    assert google.steps() == [("PATCH", "loyaltyObject", 200)]

    google.server.shelf.hold(CARD, "android", 1)
    wallet.sync(look, first=False, notify=True)
    assert notified(google) == 1


def test_what_is_days_old_by_now_calls_nobody(wallet: GoogleWallet, google: RunningGoogle, held: str) -> None:
    wallet.sync(telling(google, ago_ms=3 * 24 * 3600 * 1000), first=False, notify=True)

    assert [message["messageType"] for message in messages(google)] == ["TEXT"]
    assert notified(google) == 0


def test_a_face_for_a_time_leaves_the_colours_of_the_class_alone(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    festive = replace(LOOK.colours, background="#7a0019")

    wallet.sync(replace(LOOK, colours=festive, programme_colours=LOOK.colours), first=False, notify=True)

    assert google.object(CARD)["classReference"]["hexBackgroundColor"] == LOOK.colours.background


def test_a_message_has_the_words_of_its_own_card_and_its_links_stand_beside_it(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    own = replace(CAKE, title={"en": "For {name|you}", "fr": "Pour {name|vous}"}, text={"en": "Come."})
    way = Way("link1", "https://cafe.example/menu", {"en": "cafe.example"})
    wallet.sync(telling(google, own, merged={"name": "Ana"}, ways=(way,)), first=False, notify=True)

    (message,) = messages(google)
    assert message["header"] == "For Ana"
    assert "Pour Ana" in str(message["localizedHeader"])
    assert google.object(CARD)["linksModuleData"]["uris"][0]["uri"] == way.url


def test_a_silent_card_shows_the_message_and_its_new_balance_and_google_notifies_nobody(
    wallet: GoogleWallet, google: RunningGoogle, held: str
) -> None:
    look = telling(google, replace(CAKE, quiet=True), silent=True, balance="4/10")

    assert wallet.sync(look, first=False, notify=True) == Delivered()
    assert [each["messageType"] for each in messages(google)] == ["TEXT"]
    assert google.object(held)["loyaltyPoints"]["balance"] == {"string": "4/10"}
    assert notified(google) == 0
