import base64
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.rotating import Rotating
from chalicelib.domain.face.look import Look, Way
from chalicelib.domain.face.outcome import NOT_SAVED_YET, Delivered
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.loyalty import loyalty_object
from chalicelib.wallets.google.save_link import save_link, whole_link
from chalicelib.wallets.google.template import read_template
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import RunningGoogle
from tests.wallets.google.conftest import TEMPLATES
from tests.wallets.google.looks import ISSUER, a_point_look, a_stamp_look

LOOK = a_stamp_look()
CARD = f"{ISSUER}.{LOOK.serial}"


def link(account: ServiceAccount, google: RunningGoogle, **changes: Any) -> str:
    given = {
        "serial": LOOK.serial,
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


def test_the_link_of_a_card_that_is_there_is_short(account: ServiceAccount, google: RunningGoogle) -> None:
    address = link(account, google, moved=999)

    assert len(address.rpartition("/")[2]) < 900


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


LOOKS = [a_stamp_look(), a_point_look(), replace(a_stamp_look(), holder_name="Maximilian Ștefănescu-Ω")]


def whole(account: ServiceAccount, google: RunningGoogle, look: Look, hero_url: str | None = None) -> str:
    template = read_template(TEMPLATES / look.template)
    now_ms = google.clock.now_ms()
    made = loyalty_object(look, template, issuer_id=ISSUER, hero_url=hero_url, now_ms=now_ms)
    origins = ["https://a-rather-long-name-of-a-shop.example"]
    save_url = f"{google.url}/gp/v/save/"
    address = whole_link(
        account, made, look.language, iat_s=now_ms // 1000, origins=origins, save_url=save_url
    )
    assert address
    return address


@pytest.mark.parametrize("look", LOOKS, ids=["stamps", "points", "a long name"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_carries_the_card_so_that_google_is_not_asked_before(
    wallet: GoogleWallet,
    account: ServiceAccount,
    google: RunningGoogle,
    look: Look,
    language: Language,
) -> None:
    look = replace(look, language=language)
    wallet.sync_class(look)
    card = f"{ISSUER}.{look.serial}"
    jwt = whole(account, google, look).rpartition("/")[2]
    assert len(jwt) < 1800

    assert google.http.request("GET", f"{google.url}/gp/v/save/{jwt}").status == 200
    assert google.server.shelf.get("loyaltyObject", card) is None
    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 200
    saved = google.object(card)
    assert saved["barcode"]["value"] == look.barcode
    assert next(iter(saved["loyaltyPoints"]["balance"].values())) == look.balance
    assert saved["loyaltyPoints"]["localizedLabel"]["defaultValue"]["language"] == language

    wallet.sync(look, first=False, notify=True)
    assert google.object(card)["textModulesData"]
    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 200
    assert google.object(card)["textModulesData"], "a link never overwrites what is there"


def test_no_link_carries_what_a_code_is_drawn_from(account: ServiceAccount, google: RunningGoogle) -> None:
    rotating = replace(LOOK, rotating=Rotating(0, b"k" * 20))
    template = read_template(TEMPLATES / LOOK.template)
    made = loyalty_object(rotating, template, issuer_id=ISSUER, hero_url=None, now_ms=0)

    assert whole_link(account, made, "en", iat_s=0) is None


def test_no_link_carries_the_address_of_the_cards_page_and_the_card_has_it_once_it_is_saved(
    wallet: GoogleWallet, account: ServiceAccount, google: RunningGoogle
) -> None:
    page = Way("page", "https://cafe.example/c/SECRET", {"en": "Your card"})
    look = replace(LOOK, ways=(page,), description={"en": "Coffee card"})
    wallet.sync_class(look)
    jwt = whole(account, google, look).rpartition("/")[2]
    payload = jwt.split(".")[1]
    assert "SECRET" not in base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()

    assert google.post("/save", {"jwt": jwt, "user": "ana"}).status == 200
    wallet.sync(look, first=False, notify=True)
    assert google.object(CARD)["linksModuleData"]["uris"][0]["uri"] == page.url


def test_a_card_that_nobody_has_saved_by_its_link_is_made_by_nobody_else(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    assert wallet.sync(LOOK, first=False, notify=True, waits=True) == Delivered(note=NOT_SAVED_YET)
    assert google.server.shelf.get("loyaltyObject", CARD) is None
    wallet.sync(LOOK, first=True, notify=False)
    assert wallet.sync(LOOK, first=False, notify=True, waits=True) == Delivered()
