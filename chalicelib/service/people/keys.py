"""API keys: made, shown once, listed, revoked."""

from contextlib import suppress
from dataclasses import replace

from chalicelib.domain.errors import Busy, NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import PREFIX, ApiKey, KeyUse, digest_of
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.ports import Store

KEYS_MAX = 50  # that live: a till system has one, each store of a chain perhaps another
LABEL_MAX = 60


def issue(
    store: Store,
    merchant_id: str,
    label: str,
    *,
    secret: str,
    key_id: str,
    now_ms: int,
    use: KeyUse = "till",
    lasting: bool = False,
) -> str:
    """A new key of the merchant, to hand over: it is kept nowhere. `secret` is 256 random bits."""
    key = f"{PREFIX}{secret}"
    sandbox = key_id if use == "sandbox" else ""
    store.put_api_key(
        ApiKey(key_id, merchant_id, label, digest_of(key), now_ms, use=use, sandbox=sandbox, lasting=lasting)
    )
    return key


def made(store: Store, key: ApiKey, secret: str, by: str) -> tuple[ApiKey, str]:
    """The key as an owner wants it, under its digest, and the text to hand over; on record."""
    living = [each for each in store.api_keys(key.merchant_id) if each.revoked_ms is None]
    if len(living) >= KEYS_MAX:
        raise NotAllowed("too_many_keys", most=KEYS_MAX)
    text = f"{PREFIX}{secret}"
    kept = replace(key, digest=digest_of(text), sandbox=key.id if key.use == "sandbox" else "")
    facts = {"label": key.label, "use": key.use}
    store.put_api_key(kept, AuditLine(key.merchant_id, key.created_ms, by, "key.add", key.id, facts))
    return kept, text


def revoked(store: Store, merchant_id: str, key_id: str, by: str, now_ms: int) -> ApiKey:
    """As `revoke`, on record."""
    before = next((key for key in store.api_keys(merchant_id) if key.id == key_id), None)
    if before is None:
        raise NotFound("key_unknown", field="id")
    if before.revoked_ms is not None:
        return before
    line = AuditLine(merchant_id, now_ms, by, "key.revoke", key_id, {"label": before.label})
    store.revoke_api_key(before, now_ms, line)
    return replace(before, revoked_ms=now_ms)


def used(store: Store, key: ApiKey, now_ms: int) -> None:
    """Note that it is in use, once an hour; no call fails for it."""
    if now_ms - key.used_ms >= HOUR_MS:
        with suppress(Busy):
            store.note_key_used(key, now_ms)


def revoke(store: Store, merchant_id: str, key_id: str, now_ms: int) -> ApiKey:
    """The key, refused from now on: within seconds, as long as workers remember a key."""
    found = next((key for key in store.api_keys(merchant_id) if key.id == key_id), None)
    if found is None:
        raise NotFound("not_found", field="id")
    if found.revoked_ms is None:
        store.revoke_api_key(found, now_ms)
    return found
