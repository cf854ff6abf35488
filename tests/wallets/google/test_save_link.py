import subprocess
import sys
from typing import Any

import pytest

from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.save_link import save_link
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import RunningGoogle
from tests.wallets.google.looks import ISSUER, a_stamp_look

LOOK = a_stamp_look()
CARD = f"{ISSUER}.{LOOK.serial}"


def link(account: ServiceAccount, google: RunningGoogle, **changes: Any) -> str:
    given = {
        "serial": LOOK.serial,
        "programme_id": LOOK.programme_id,
        "iat_s": google.clock.now_ms() // 1000,
        "origins": ["https://cafe.example"],
        "save_url": f"{google.url}/gp/v/save/",
        **changes,
    }
    return save_link(account, **given)


def test_the_link_saves_the_card_that_rest_inserted(
    wallet: GoogleWallet, account: ServiceAccount, google: RunningGoogle
) -> None:
    wallet.sync(LOOK, first=True, notify=False)
    address = link(account, google)

    page = google.http.request("GET", address)
    assert page.status == 200
    assert "Morning Coffee" in page.data.decode()

    saved = google.post("/save", {"jwt": address.rpartition("/")[2], "user": "ana"})
    assert saved.json() == {"object_ids": [CARD], "user": "ana"}
    assert google.object(CARD)["hasUsers"] is True


def test_the_link_is_short_even_for_the_longest_ids(account: ServiceAccount, google: RunningGoogle) -> None:
    address = link(account, google, programme_id="p" * 64)

    assert len(address.rpartition("/")[2]) < 1100


def test_a_link_too_long_for_browsers_is_not_made(account: ServiceAccount, google: RunningGoogle) -> None:
    with pytest.raises(ValueError, match="1800"):
        link(account, google, origins=["https://cafe.example/" + "x" * 1000])


def test_modules_of_the_api_import_neither_cryptography_nor_urllib3() -> None:
    names = ", ".join(f"chalicelib.wallets.google.{name}" for name in ("save_link", "callbacks", "loyalty"))
    code = f"import sys, {names}; print([m for m in ('cryptography', 'urllib3') if m in sys.modules])"

    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert found.stdout.strip() == "[]"
