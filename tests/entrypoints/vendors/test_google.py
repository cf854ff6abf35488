"""Google tells of saves and removals: none is lost, and what an old link makes anew is brought up to date."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from chalicelib import wiring
from chalicelib.domain.customer.erasure import marked
from chalicelib.domain.errors import Busy
from infra.local.google.callbacks import Signer
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Reply, Shop, call
from tests.support.keys import Keys
from tests.wallets.google.keys_site import running_keys_site

SERIAL = "B" * 26
Says = Callable[..., Reply]


@pytest.fixture
def issuer(keys: Keys) -> str:
    return str(keys.google["issuer_id"])


@pytest.fixture
def says(shop: Shop, issuer: str, tmp_path: Path) -> Iterator[Says]:
    """Google's callback of an event, signed; `again`: the very one before, once more."""
    signer = Signer(tmp_path, issuer_id=issuer, now_ms=lambda: time.time_ns() // 1_000_000)
    bodies: list[bytes] = []
    settings = wiring.settings()
    with running_keys_site() as site:
        site.serve(*signer.root_keys()["keys"])
        shop.monkeypatch.setattr(wiring, "settings", lambda: replace(settings, google_keys_url=site.url))

        def said(event: str = "save", object_id: str = f"{issuer}.{SERIAL}", *, again: bool = False) -> Reply:
            if not again:
                bodies.append(signer.envelope(f"{issuer}.coffee", object_id, event))
            return call("POST", "/google/callback", body=bodies[-1])

        wiring.google_keys.cache_clear()
        yield said
        wiring.google_keys.cache_clear()


def test_a_save_that_the_table_had_no_room_for_is_noted_when_google_repeats_it(
    shop: Shop, says: Says
) -> None:
    """A campaign passes over whom no save is known of."""
    shop.store.enrol(a_card(SERIAL), "")
    wiring.want_google(a_card(SERIAL))

    def full(*_: object, **__: object) -> None:
        raise Busy("store_busy")

    with shop.monkeypatch.context() as night:
        night.setattr(shop.store, "note_saved", full)
        assert says("save").status == 503
    assert says(again=True).json == {"replayed": False}
    assert says(again=True).json == {"replayed": True}
    (held,) = shop.store.registrations(SERIAL, "google")
    assert (held.unsaved, held.last_outcome) == (False, "saved")


def test_an_erased_card_that_an_old_link_makes_anew_is_a_place_again_and_shows_the_end(
    shop: Shop, says: Says, issuer: str
) -> None:
    """The link in somebody's mail carries the card as it was, with a name."""
    card = marked(a_card(SERIAL), NOON_MS)
    shop.store.enrol(card, "")
    assert says("save").json == {"replayed": False}

    (held,) = shop.store.registrations(SERIAL, "google")
    assert (held.holder, held.programme_id) == (f"{issuer}.{SERIAL}", card.programme_id)
    assert (held.unsaved, held.by_link, held.pushed_version_ms) == (False, False, 0), "it has yet to be told"


def test_a_link_from_before_a_card_moved_brings_back_a_place_that_the_card_has_left(
    shop: Shop, says: Says, issuer: str
) -> None:
    shop.store.enrol(a_card(SERIAL, moved=2), "")
    for object_id in (f"{issuer}.{SERIAL}", f"{issuer}.{SERIAL}-1", f"{issuer}.{SERIAL}-9"):
        assert says("save", object_id).status == 200

    assert sorted(held.moved for held in shop.store.registrations(SERIAL, "google")) == [0, 1, 2]


@pytest.mark.parametrize(("event", "serial"), [("save", "C" * 26), ("del", SERIAL), ("save", "")])
def test_what_is_no_card_and_what_was_only_removed_make_no_place(
    shop: Shop, says: Says, issuer: str, event: str, serial: str
) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    assert says(event, f"{issuer}.{serial}").json == {"replayed": False}
    assert shop.store.registrations(SERIAL, "google") == ()
    assert shop.store.registrations(serial, "google") == ()
