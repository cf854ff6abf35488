from typing import Any

import pytest

from chalicelib.domain.time.units import HOUR_MS
from chalicelib.wallets.google.root_keys import KeysUnavailable, RootKeys, read_keys
from tests.wallets.google.keys_site import KeysSite

NOON_MS = 1_795_000_000_000


class Clock:
    def __init__(self) -> None:
        self.ms = NOON_MS

    def now_ms(self) -> int:
        return self.ms


def a_key(**changes: Any) -> dict[str, Any]:
    key = {
        "keyValue": "AAAA",
        "protocolVersion": "ECv2SigningOnly",
        "keyExpiration": str(NOON_MS + 10 * HOUR_MS),
    }
    return {name: value for name, value in {**key, **changes}.items() if value is not None}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keys(keys_site: KeysSite, clock: Clock) -> RootKeys:
    keys_site.serve(a_key())
    keys_site.headers["cache-control"] = "public, max-age=7200"
    return RootKeys(now_ms=clock.now_ms, url=keys_site.url)


def test_keys_are_fetched_anew_at_half_of_their_life(
    keys: RootKeys, keys_site: KeysSite, clock: Clock
) -> None:
    keys.get()
    clock.ms += HOUR_MS - 1
    keys.get()
    assert keys_site.fetches == 1

    clock.ms += 1
    keys.get()
    assert keys_site.fetches == 2


def test_the_age_in_a_cache_on_the_way_counts(keys: RootKeys, keys_site: KeysSite, clock: Clock) -> None:
    keys_site.headers["age"] = "3600"
    keys.get()
    clock.ms += HOUR_MS // 2
    keys.get()

    assert keys_site.fetches == 2


def test_without_a_max_age_keys_are_kept_for_an_hour_and_never_for_more_than_a_week(
    keys: RootKeys, keys_site: KeysSite, clock: Clock
) -> None:
    keys_site.headers["cache-control"] = "private"
    keys.get()
    clock.ms += HOUR_MS // 2
    keys_site.headers["cache-control"] = "max-age=99999999"
    keys.get()
    assert keys_site.fetches == 2

    clock.ms += 84 * HOUR_MS
    keys.get()
    assert keys_site.fetches == 3


def test_old_keys_serve_while_new_ones_cannot_be_had_and_no_longer_than_their_life(
    keys: RootKeys, keys_site: KeysSite, clock: Clock
) -> None:
    keys.get()
    keys_site.status = 503
    clock.ms += HOUR_MS + 1
    assert len(keys.get()) == 1

    clock.ms += HOUR_MS
    with pytest.raises(KeysUnavailable, match="503"):
        keys.get()


def test_a_site_that_fails_is_asked_once_in_a_while_however_many_callbacks_come(
    keys: RootKeys, keys_site: KeysSite, clock: Clock
) -> None:
    keys_site.status = 503
    for _ in range(5):
        with pytest.raises(KeysUnavailable):
            keys.get()
    assert keys_site.fetches == 1

    keys_site.status = 200
    clock.ms += 15_000
    assert len(keys.get()) == 1


def test_an_expired_key_is_not_used_though_it_is_still_cached(
    keys: RootKeys, keys_site: KeysSite, clock: Clock
) -> None:
    keys_site.serve(a_key(keyExpiration=str(NOON_MS + 1000)))
    assert len(keys.get()) == 1

    clock.ms += 1000
    assert keys.get() == ()
    assert keys_site.fetches == 1


def test_a_key_without_an_expiry_or_of_another_protocol_is_skipped(
    keys: RootKeys, keys_site: KeysSite
) -> None:
    keys_site.serve(a_key(keyExpiration=None), a_key(protocolVersion="ECv2"), a_key(keyValue="BBBB"))

    assert [key.spki for key in keys.get()] == [b"\x04\x10A"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"keys": 1}',
        b'{"keys": [1]}',
        b'{"keys": [{"protocolVersion": "ECv2SigningOnly", "keyExpiration": "soon", "keyValue": "AAAA"}]}',
    ],
)
def test_a_reply_that_holds_no_keys_is_no_keys(data: bytes) -> None:
    with pytest.raises(KeysUnavailable):
        read_keys(data)


def test_a_site_that_is_not_there_is_no_keys(clock: Clock) -> None:
    keys = RootKeys(now_ms=clock.now_ms, url="http://127.0.0.1:9/keys")  # discard: nothing listens there

    with pytest.raises(KeysUnavailable, match="cannot be fetched"):
        keys.get()
