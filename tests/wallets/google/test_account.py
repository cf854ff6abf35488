"""The service account: its secret, its key, and the access tokens it gets."""

from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from chalicelib.domain.face.outcome import Delivered, WalletMisconfigured
from chalicelib.wallets.google.account import ServiceAccount, read_account
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import RunningGoogle
from tests.wallets.google.written_card import LOOK, Wallets


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
