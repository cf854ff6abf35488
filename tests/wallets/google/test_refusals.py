"""What Google refuses or leaves unanswered: tried again, left to the queue, given up, or the owner told."""

from dataclasses import replace

import pytest

from chalicelib.domain.face.outcome import Delivered, Refused, Unanswered, WalletMisconfigured
from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import Merchant, RunningGoogle
from tests.wallets.google.written_card import LOOK, Wallets


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
