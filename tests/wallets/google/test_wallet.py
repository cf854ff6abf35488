"""A card and its programme's class at Google: made, changed, repeated and refreshed in batches."""

import time
from dataclasses import replace
from functools import partial

import pytest

from chalicelib.domain.card.card import Registration
from chalicelib.domain.face.look import Look, Notice
from chalicelib.domain.face.outcome import Delivered, Refresh, Unanswered, WalletMisconfigured
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import RunningGoogle
from tests.wallets.google.looks import ISSUER, a_point_look
from tests.wallets.google.written_card import CARD, LOOK, Wallets


def test_the_first_card_of_a_programme_makes_the_class_and_then_the_object(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    assert wallet.sync(LOOK, first=True, notify=False) == Delivered()

    assert google.steps() == [
        ("GET", "loyaltyClass", 404),
        ("POST", "loyaltyClass", 200),
        ("POST", "loyaltyObject", 200),
    ]
    held = google.object(CARD)
    assert held["loyaltyPoints"]["balance"] == {"string": "3/10"}
    assert held["classReference"]["programName"] == "Morning Coffee"
    assert [call["deprecated"] for call in google.calls()] == [[], [], []]


def test_the_next_change_is_one_patch(wallet: GoogleWallet, google: RunningGoogle) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    google.clear()

    assert wallet.sync(replace(LOOK, balance="4/10"), first=False, notify=True) == Delivered()

    assert google.steps() == [("PATCH", "loyaltyObject", 200)]
    assert google.calls()[0]["body"]["notifyPreference"] == "NOTIFY_ON_UPDATE"
    assert google.object(CARD)["loyaltyPoints"]["balance"] == {"string": "4/10"}


def test_points_are_written_and_changed_too(wallet: GoogleWallet, google: RunningGoogle) -> None:
    look = a_point_look()
    wallet.sync(look, first=True, notify=False)

    assert wallet.sync(replace(look, balance=140), first=False, notify=True) == Delivered()
    assert google.object(CARD)["loyaltyPoints"]["balance"] == {"int": 140}


def test_a_card_that_google_does_not_know_is_inserted(wallet: GoogleWallet, google: RunningGoogle) -> None:
    assert wallet.sync(LOOK, first=False, notify=True) == Delivered()

    assert google.steps()[-2:] == [("PATCH", "loyaltyObject", 404), ("POST", "loyaltyObject", 200)]


def test_a_card_that_google_knows_already_is_patched(new_wallet: Wallets, google: RunningGoogle) -> None:
    new_wallet().sync(LOOK, first=True, notify=False)

    assert new_wallet().sync(replace(LOOK, balance="9/10"), first=True, notify=False) == Delivered()

    assert google.steps()[-2:] == [("POST", "loyaltyObject", 409), ("PATCH", "loyaltyObject", 200)]
    assert google.object(CARD)["loyaltyPoints"]["balance"] == {"string": "9/10"}


def test_an_erased_name_leaves_google_too(wallet: GoogleWallet, google: RunningGoogle) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    assert google.object(CARD)["accountName"] == "Ana"

    wallet.sync(replace(LOOK, holder_name=""), first=False, notify=False)
    assert "accountName" not in google.object(CARD)


def test_an_erased_card_leaves_google_with_nothing_but_its_place_and_nobody_is_told(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    news = Notice("n1", "m-1", title={"en": "Dear Ana"}, text={"en": "Come back"})
    wallet.sync(replace(LOOK, news=news, told_ms=1), first=True, notify=False)
    google.clear()

    for _ in range(2):
        assert wallet.sync(replace(LOOK, erased=True), first=False, notify=True) == Delivered()

    held = google.object(CARD)
    kept = {"id", "classId", "state", "accountId", "hasUsers", "classReference"}
    assert set(held) == kept
    assert (held["state"], held["accountId"]) == ("INACTIVE", "erased")
    stored = str(google.server.shelf.get("loyaltyObject", CARD))
    assert not any(word in stored for word in ("Ana", LOOK.barcode, "Come back"))
    assert google.steps() == [("PATCH", "loyaltyObject", 200)] * 2
    assert [call["deprecated"] for call in google.calls()] == [[], []]


def test_an_erased_card_that_google_never_had_is_not_made_there(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    assert wallet.sync(replace(LOOK, erased=True), first=True, notify=True) == Delivered()

    assert google.steps() == [("PATCH", "loyaltyObject", 404)]


def test_over_the_notification_quota_the_balance_arrives_without_a_sound(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    for stamps in (4, 5, 6):
        wallet.sync(replace(LOOK, balance=f"{stamps}/10"), first=False, notify=True)
    google.clear()

    assert wallet.sync(replace(LOOK, balance="7/10"), first=False, notify=True) == Delivered()

    assert google.steps() == [("PATCH", "loyaltyObject", 403), ("PATCH", "loyaltyObject", 200)]
    assert "notifyPreference" not in google.calls()[1]["body"]
    assert google.object(CARD)["loyaltyPoints"]["balance"] == {"string": "7/10"}

    google.clock.offset_ms += 25 * 3600 * 1000
    google.clear()
    wallet.sync(replace(LOOK, balance="8/10"), first=False, notify=True)
    assert google.steps()[-1] == ("PATCH", "loyaltyObject", 200)
    assert google.calls()[-1]["body"]["notifyPreference"] == "NOTIFY_ON_UPDATE"


def test_a_changed_programme_is_one_class_write_for_all_its_cards(
    new_wallet: Wallets, google: RunningGoogle
) -> None:
    wallet, other_worker = new_wallet(), new_wallet()
    wallet.sync(LOOK, first=True, notify=False)
    google.clear()

    renamed = replace(LOOK, programme_name="Evening Tea")
    for worker in (wallet, other_worker):
        for _ in range(2):
            assert worker.sync(renamed, first=False, notify=False) == Delivered()

    classes = [step for step in google.steps() if step[1] == "loyaltyClass"]
    assert classes == [
        ("GET", "loyaltyClass", 200),
        ("PATCH", "loyaltyClass", 200),
        ("GET", "loyaltyClass", 200),
    ]
    assert google.object(CARD)["classReference"]["programName"] == "Evening Tea"


def test_a_class_that_another_worker_set_back_is_mended_within_minutes(
    new_wallet: Wallets, google: RunningGoogle
) -> None:
    wallet, behind = new_wallet(), new_wallet()
    wallet.sync(LOOK, first=True, notify=False)
    behind.sync(replace(LOOK, programme_name="An older name"), first=False, notify=False)

    google.clock.offset_ms += 10 * 60 * 1000
    wallet.sync(LOOK, first=False, notify=False)

    assert google.object(CARD)["classReference"]["programName"] == "Morning Coffee"


def wanted(*serials: str, pushed_version_ms: int = 0) -> list[Refresh]:
    return [
        Refresh(
            Registration("google", serial, f"{ISSUER}.{serial}", 1, pushed_version_ms=pushed_version_ms),
            1,
            partial(replace, LOOK, serial=serial),
        )
        for serial in serials
    ]


def test_a_batch_is_inserted_first_and_patched_afterwards(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    assert wallet.refresh(wanted("CARD1", "CARD2")) == [Delivered(), Delivered()]
    assert wallet.refresh(wanted("CARD1", pushed_version_ms=1)) == [Delivered()]

    objects = [step for step in google.steps() if step[1] == "loyaltyObject"]
    assert objects == [("POST", "loyaltyObject", 200)] * 2 + [("PATCH", "loyaltyObject", 200)]


def test_a_batch_that_takes_long_ends_in_time_and_says_what_is_left(
    new_wallet: Wallets, google: RunningGoogle
) -> None:
    google.misbehave(path="loyaltyObject", delay_ms=300, times=None)

    def slow(_: Look) -> None:
        google.clock.offset_ms += 1_100  # ten are begun together

    outcomes = new_wallet(hero_url=slow).refresh(wanted(*(f"CARD{number}" for number in range(12))))

    assert outcomes[0] == Delivered()
    assert 9 <= outcomes.count(Delivered()) < 12
    assert all(isinstance(each, Delivered | Unanswered) for each in outcomes)


def test_a_batch_that_is_stopped_keeps_the_outcomes_of_the_others(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.refresh(wanted("CARD1", "CARD2", "CARD3"))
    google.misbehave(method="PATCH", path="CARD2", status=403)

    with pytest.raises(WalletMisconfigured) as stopped:
        wallet.refresh(wanted("CARD1", "CARD2", "CARD3", pushed_version_ms=1))

    assert isinstance(stopped.value.outcomes[1], Unanswered)
    assert all(isinstance(each, Delivered | Unanswered) for each in stopped.value.outcomes)


def test_cards_are_written_side_by_side(new_wallet: Wallets, google: RunningGoogle) -> None:
    wallet = new_wallet()
    wallet.refresh(wanted("CARD0"))
    google.misbehave(method="POST", path="loyaltyObject", delay_ms=400, times=None)
    began_s = time.monotonic()

    assert wallet.refresh(wanted(*(f"CARD{number}" for number in range(1, 11)))) == [Delivered()] * 10
    assert time.monotonic() - began_s < 2.0, "ten of them in turn take four seconds"


def test_a_voided_card_is_inactive(wallet: GoogleWallet, google: RunningGoogle) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    wallet.sync(replace(LOOK, voided=True), first=False, notify=False)

    assert google.object(CARD)["state"] == "INACTIVE"


def test_it_says_whether_anybody_has_the_card(wallet: GoogleWallet, google: RunningGoogle) -> None:
    made = wallet.sync(LOOK, first=True, notify=False)
    google.server.shelf.hold(CARD, "android", 1)
    held = wallet.sync(replace(LOOK, balance="4/10"), first=False, notify=False)

    assert [isinstance(each, Delivered) and each.saved for each in (made, held)] == [False, True]
