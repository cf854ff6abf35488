from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from chalicelib.domain.card import Registration
from chalicelib.domain.look import Look
from chalicelib.domain.outcome import Delivered, Refresh, Refused, Unanswered, WalletMisconfigured
from chalicelib.wallets.google.account import ServiceAccount, read_account
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.local_google import Merchant, RunningGoogle
from tests.wallets.google.looks import ISSUER, a_point_look, a_stamp_look

LOOK = a_stamp_look()
CARD = f"{ISSUER}.{LOOK.serial}"
Wallets = Callable[..., GoogleWallet]


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


@pytest.mark.parametrize(
    ("status", "reason"), [(429, "rateLimitExceeded"), (503, ""), (500, ""), (403, "rateLimitExceeded")]
)
def test_later_is_tried_again_with_growing_waits_and_then_left_to_the_queue(
    status: int, reason: str, wallet: GoogleWallet, google: RunningGoogle, waits: list[float]
) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    google.clear()
    google.misbehave(method="PATCH", status=status, reason=reason, times=2)
    assert wallet.sync(LOOK, first=False, notify=False) == Delivered()
    assert waits == [0.5, 1.0]

    google.misbehave(method="PATCH", status=status, reason=reason, times=3)
    outcome = wallet.sync(LOOK, first=False, notify=False)
    assert isinstance(outcome, Unanswered)
    assert str(status) in outcome.reason
    assert len(google.calls()) == 6


def test_a_long_retry_after_is_handed_to_the_queue_at_once(
    wallet: GoogleWallet, google: RunningGoogle, waits: list[float]
) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    google.misbehave(method="PATCH", status=429, retry_after_s=60)

    outcome = wallet.sync(LOOK, first=False, notify=False)

    assert isinstance(outcome, Unanswered)
    assert outcome.retry_after_s == 60.0
    assert waits == []


def test_a_google_that_is_not_there_is_no_answer(
    new_wallet: Wallets, account: ServiceAccount, google: RunningGoogle
) -> None:
    nowhere = replace(account, token_uri="http://127.0.0.1:9/token")  # discard: nothing listens there

    outcome = new_wallet(account=nowhere).sync(LOOK, first=True, notify=False)

    assert isinstance(outcome, Unanswered)
    assert "token endpoint" in outcome.reason
    assert google.steps() == []


def test_what_google_finds_wrong_is_refused_for_good(
    new_wallet: Wallets, google: RunningGoogle, merchant: Merchant
) -> None:
    new_wallet().sync(LOOK, first=True, notify=False)
    google.clear()

    outcome = new_wallet(hero_url=lambda _: f"{merchant.url}/art/missing.jpg").sync(
        LOOK, first=False, notify=False
    )

    assert isinstance(outcome, Refused)
    assert "missing.jpg" in outcome.reason
    assert google.steps()[-1] == ("PATCH", "loyaltyObject", 400)


def test_a_missing_permission_stops_everything_and_says_what_to_do(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    google.misbehave(status=403, path="loyaltyClass")

    with pytest.raises(WalletMisconfigured, match="Add the account under Users"):
        wallet.sync(LOOK, first=True, notify=False)


def test_another_issuers_number_stops_everything(new_wallet: Wallets, account: ServiceAccount) -> None:
    wallet = new_wallet(account=replace(account, issuer_id="42"))

    with pytest.raises(WalletMisconfigured, match="permissionDenied"):
        wallet.sync(LOOK, first=True, notify=False)


def test_a_key_that_google_does_not_know_stops_everything(
    new_wallet: Wallets, account: ServiceAccount
) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    wallet = new_wallet(account=replace(account, private_key_pem=pem))

    with pytest.raises(WalletMisconfigured, match=r"gives \S+ no access token"):
        wallet.sync(LOOK, first=True, notify=False)


def test_one_access_token_serves_until_shortly_before_it_ends(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    google.clock.offset_ms += 54 * 60 * 1000
    wallet.sync(LOOK, first=False, notify=False)
    assert len(google.calls(under="/token")) == 1

    google.clock.offset_ms += 2 * 60 * 1000
    wallet.sync(LOOK, first=False, notify=False)
    assert len(google.calls(under="/token")) == 2


def test_a_revoked_access_token_is_replaced(wallet: GoogleWallet, google: RunningGoogle) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    google.clear()
    google.misbehave(method="PATCH", status=401)

    assert wallet.sync(LOOK, first=False, notify=False) == Delivered()
    assert len(google.calls(under="/token")) == 1


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


def test_a_refused_class_does_not_keep_a_balance_from_its_card(
    new_wallet: Wallets, google: RunningGoogle
) -> None:
    new_wallet().sync(LOOK, first=True, notify=False)
    broken = new_wallet(logo="another")
    google.clear()
    google.misbehave(method="PATCH", path="loyaltyClass", status=400)

    assert broken.sync(replace(LOOK, balance="4/10"), first=False, notify=False) == Delivered()
    assert isinstance(broken.sync_class(LOOK), Refused)

    assert google.steps() == [
        ("GET", "loyaltyClass", 200),
        ("PATCH", "loyaltyClass", 400),
        ("PATCH", "loyaltyObject", 200),
    ]


def test_the_first_card_of_a_refused_class_is_refused_with_the_classs_reason(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    google.misbehave(method="POST", path="loyaltyClass", status=400, times=2)

    outcome = wallet.sync(LOOK, first=True, notify=False)

    assert isinstance(outcome, Refused)
    assert "400" in outcome.reason


def wanted(*serials: str, pushed_version_ms: int = 0) -> list[Refresh]:
    return [
        Refresh(
            Registration("google", serial, f"{ISSUER}.{serial}", 1, pushed_version_ms=pushed_version_ms),
            replace(LOOK, serial=serial),
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
    def slow(_: Look) -> None:
        google.clock.offset_ms += 6_000

    outcomes = new_wallet(hero_url=slow).refresh(wanted("CARD1", "CARD2", "CARD3"))

    assert outcomes[:2] == [Delivered(), Delivered()]
    assert isinstance(outcomes[2], Unanswered)


def test_a_batch_that_is_stopped_keeps_the_outcomes_of_those_before(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    wallet.refresh(wanted("CARD1", "CARD2", "CARD3"))
    google.misbehave(method="PATCH", path="CARD2", status=403)

    with pytest.raises(WalletMisconfigured) as stopped:
        wallet.refresh(wanted("CARD1", "CARD2", "CARD3", pushed_version_ms=1))

    first, *rest = stopped.value.outcomes
    assert first == Delivered()
    assert [type(outcome) for outcome in rest] == [Unanswered, Unanswered]


def test_a_voided_card_is_inactive(wallet: GoogleWallet, google: RunningGoogle) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    wallet.sync(replace(LOOK, voided=True), first=False, notify=False)

    assert google.object(CARD)["state"] == "INACTIVE"


@pytest.mark.parametrize(
    ("secret", "says"),
    [
        ({}, "issuer_id"),
        ({"issuer_id": 338}, "issuer_id"),
        ({"issuer_id": "BCR2DN4T"}, "issuer_id"),
        ({"issuer_id": "338"}, "service_account"),
        ({"issuer_id": "338", "service_account": {"client_email": "a@b"}}, "private_key_id"),
    ],
)
def test_a_secret_that_lacks_something_is_named_at_load(secret: dict[str, Any], says: str) -> None:
    with pytest.raises(WalletMisconfigured, match=says):
        read_account(secret)


def test_a_private_key_that_lost_its_newlines_is_named(account: ServiceAccount) -> None:
    flat = replace(account, private_key_pem=account.private_key_pem.replace("\n", "\\n"))

    with pytest.raises(WalletMisconfigured, match="cannot be read"):
        flat.jwt({})


def test_the_private_key_is_in_no_repr(account: ServiceAccount) -> None:
    assert "PRIVATE KEY" not in repr(account)
