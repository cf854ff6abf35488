"""How far a card has come in a wallet is said in one word, and never claims more than the wallet tells."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.holding import Holding, holding_of, is_held, wallets_holding
from chalicelib.domain.card.wallets import WALLETS, WalletName

VERSION_MS = 1_790_000_000_000
WALLET_NAMES = list(WALLETS)


def a_place(wallet: WalletName) -> Registration:
    return Registration(wallet, "CARD1", "holder", 1)


@pytest.mark.parametrize("wallet", WALLET_NAMES)
def test_a_card_that_was_made_and_that_nobody_saved_is_made_whatever_the_wallet_accepted(
    wallet: WalletName,
) -> None:
    made = replace(a_place(wallet), unsaved=True, pushed_version_ms=VERSION_MS, fetched_version_ms=VERSION_MS)

    assert holding_of(made, VERSION_MS) == "made"
    assert not is_held(made)


@pytest.mark.parametrize("wallet", WALLET_NAMES)
def test_a_card_that_was_taken_off_stays_removed_whatever_is_sent_to_the_wallet_afterwards(
    wallet: WalletName,
) -> None:
    gone = replace(
        a_place(wallet), unsaved=True, removed_ms=5, pushed_version_ms=VERSION_MS, last_outcome="delivered"
    )

    assert holding_of(gone, VERSION_MS) == "removed"
    assert holding_of(replace(gone, unsaved=False, removed_ms=0), VERSION_MS) != "removed"


@pytest.mark.parametrize("wallet", WALLET_NAMES)
def test_that_the_wallet_took_a_version_is_not_said_of_the_phone(
    wallet: WalletName,
) -> None:
    took: Holding = "saved" if WALLETS[wallet].fetches else "unknown"
    pushed = replace(a_place(wallet), pushed_version_ms=VERSION_MS, last_outcome="delivered")

    assert holding_of(a_place(wallet), VERSION_MS) == "saved"
    assert holding_of(pushed, VERSION_MS) == took
    assert holding_of(pushed, VERSION_MS + 1) == "saved"
    assert holding_of(replace(pushed, last_outcome="refused: no"), VERSION_MS) == "saved"


def test_a_version_that_the_phone_has_fetched_is_fetched_until_the_next() -> None:
    fetched = replace(a_place("apple"), fetched_version_ms=VERSION_MS)

    assert holding_of(fetched, VERSION_MS) == "fetched"
    assert holding_of(fetched, VERSION_MS + 1) == "saved"


def test_a_card_is_in_the_wallets_where_a_phone_has_it_and_in_each_once() -> None:
    places = [
        replace(a_place("google"), unsaved=True),
        a_place("apple"),
        replace(a_place("apple"), holder="watch"),
    ]

    assert wallets_holding(places) == ("apple",)
    assert wallets_holding([*places, replace(a_place("google"), holder="other")]) == ("apple", "google")
