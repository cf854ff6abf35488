"""Google's callbacks: each counts once, and what is not Google's changes nothing."""

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest

from chalicelib import wiring
from infra.local.google.callbacks import Signer
from tests.api.refusals import nothing_changes, refused
from tests.api.till.till_calls import SERIAL
from tests.support.fakes import a_card
from tests.support.gateway import Shop, call
from tests.support.keys import Keys
from tests.wallets.google.keys_site import running_keys_site


def test_a_callback_of_google_counts_once(till: Shop, keys: Keys, tmp_path: Path) -> None:
    """A replay is answered well, or Google would repeat it for days, but changes nothing."""
    issuer = keys.google["issuer_id"]
    signer = Signer(tmp_path, issuer_id=issuer, now_ms=lambda: time.time_ns() // 1_000_000)
    wiring.want_google(a_card(SERIAL))
    body = signer.envelope(f"{issuer}.coffee", f"{issuer}.{SERIAL}", "save")
    with running_keys_site() as site:
        site.serve(*signer.root_keys()["keys"])
        _at_keys(site.url, till)
        assert call("POST", "/google/callback", body=body).json == {"replayed": False}
        (held,) = till.store.registrations(SERIAL, "google")
        assert (held.last_outcome, held.unsaved) == ("saved", False)
        with nothing_changes(till):
            assert call("POST", "/google/callback", body=body).json == {"replayed": True}


def test_a_callback_of_google_of_a_kind_that_is_not_known_is_taken_noted_and_changes_nothing(
    till: Shop, keys: Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    issuer = keys.google["issuer_id"]
    signer = Signer(tmp_path, issuer_id=issuer, now_ms=lambda: time.time_ns() // 1_000_000)
    wiring.want_google(a_card(SERIAL))
    body = signer.envelope(f"{issuer}.coffee", f"{issuer}.{SERIAL}", "activate")
    with running_keys_site() as site:
        site.serve(*signer.root_keys()["keys"])
        _at_keys(site.url, till)
        with nothing_changes(till):
            reply = call("POST", "/google/callback", body=body)
    assert (reply.status, reply.json) == (200, {"ignored": "activate"})
    noted = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "UnknownCallbacks" in line]
    assert [(line["UnknownCallbacks"], line["Reason"]) for line in noted] == [(1, "activate")]


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"\xff", b'{"protocolVersion": "ECv1"}', b"x" * 70_000])
def test_a_callback_that_is_not_googles(till: Shop, body: bytes) -> None:
    with running_keys_site() as site, nothing_changes(till):
        site.serve()
        _at_keys(site.url, till)
        reply = call("POST", "/google/callback", body=body)
        large = len(body) > 65_536
        refused(reply, 413 if large else 400, "body_too_large" if large else "callback_refused", "body")


def _at_keys(url: str, shop: Shop) -> None:
    settings = replace(wiring.settings(), google_keys_url=url)
    shop.monkeypatch.setattr(wiring, "settings", lambda: settings)
