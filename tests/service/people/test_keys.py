"""API keys: shown once, kept as a digest, revoked by the merchant alone."""

import pytest

from chalicelib.domain.errors import NotFound
from chalicelib.domain.people.keys import digest_of
from chalicelib.service.people.keys import issue, revoke
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore


def test_a_key_is_found_by_its_digest_and_kept_nowhere() -> None:
    store = FakeStore()
    key = issue(store, MERCHANT, "Till", secret="s3cret", key_id="k1", now_ms=NOON_MS)
    found = store.api_key(digest_of(key))

    assert found is not None
    assert (found.merchant_id, found.label, found.revoked_ms) == (MERCHANT, "Till", None)
    assert "s3cret" not in repr(found)


def test_a_key_is_revoked_once_and_only_by_its_merchant() -> None:
    store = FakeStore()
    key = issue(store, MERCHANT, "Till", secret="s3cret", key_id="k1", now_ms=NOON_MS)

    with pytest.raises(NotFound):
        revoke(store, "m-2", "k1", NOON_MS + 1)
    with pytest.raises(NotFound):
        revoke(store, MERCHANT, "k2", NOON_MS + 1)
    revoke(store, MERCHANT, "k1", NOON_MS + 1)
    revoke(store, MERCHANT, "k1", NOON_MS + 2)
    found = store.api_key(digest_of(key))

    assert found is not None
    assert found.revoked_ms == NOON_MS + 1
