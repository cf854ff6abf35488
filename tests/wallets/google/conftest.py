"""A wallet that writes to a running local Google."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chalicelib.domain.face.look import Look
from chalicelib.wallets.google.account import ServiceAccount, read_account
from chalicelib.wallets.google.client import GoogleClient
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import Merchant, RunningGoogle
from tests.wallets.google.keys_site import KeysSite, running_keys_site
from tests.wallets.google.pacing import at_once

TEMPLATES = Path(__file__).parents[3] / "pass_templates"


@pytest.fixture
def account(google: RunningGoogle) -> ServiceAccount:
    return read_account(google.secret)


class Waits(list[float]):
    """What the client would have slept, in seconds; the pacer's waits are not among them."""


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def new_wallet(
    google: RunningGoogle, merchant: Merchant, account: ServiceAccount, waits: Waits
) -> Callable[..., GoogleWallet]:
    """Another worker: a wallet with nothing remembered."""

    def make(
        *,
        account: ServiceAccount = account,
        logo: str = "logo",
        hero_url: Callable[[Look], str | None] = lambda _: None,
    ) -> GoogleWallet:
        client = GoogleClient(
            account,
            pacer=at_once(),
            threads=10,
            clock=lambda: google.clock.now_ms() / 1000,
            sleep=waits.append,
            jitter=lambda: 0.5,
            api_url=google.url,
        )
        return GoogleWallet(
            client,
            issuer_id=account.issuer_id,
            templates=TEMPLATES,
            callback_url=f"{merchant.url}/google/callback",
            logo_url=lambda look: f"{merchant.url}/art/{look.template}-{logo}.png",
            hero_url=hero_url,
            now_ms=google.clock.now_ms,
        )

    return make


@pytest.fixture
def wallet(new_wallet: Callable[..., GoogleWallet]) -> GoogleWallet:
    return new_wallet()


@pytest.fixture
def keys_site() -> Iterator[KeysSite]:
    with running_keys_site() as running:
        yield running
