"""API keys: made, shown once, listed, revoked."""

from chalicelib.domain.errors import NotFound
from chalicelib.domain.people.keys import PREFIX, ApiKey, KeyUse, digest_of
from chalicelib.service.ports import Store


def issue(
    store: Store,
    merchant_id: str,
    label: str,
    *,
    secret: str,
    key_id: str,
    now_ms: int,
    use: KeyUse = "till",
) -> str:
    """A new key of the merchant, to hand over: it is kept nowhere. `secret` is 256 random bits."""
    key = f"{PREFIX}{secret}"
    sandbox = key_id if use == "sandbox" else ""
    store.put_api_key(ApiKey(key_id, merchant_id, label, digest_of(key), now_ms, use=use, sandbox=sandbox))
    return key


def revoke(store: Store, merchant_id: str, key_id: str, now_ms: int) -> ApiKey:
    """The key, refused from now on: within seconds, as long as workers remember a key."""
    found = next((key for key in store.api_keys(merchant_id) if key.id == key_id), None)
    if found is None:
        raise NotFound("not_found", field="id")
    if found.revoked_ms is None:
        store.revoke_api_key(found, now_ms)
    return found
