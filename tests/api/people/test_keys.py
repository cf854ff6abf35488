"""An owner makes API keys: shown once, good at once, revoked alone; on record."""

import pytest

from chalicelib.service.people import keys
from tests.api.people.team_calls import refused
from tests.support.gateway import Shop, call
from tests.support.people import Page, audited, page_of


def made(owner: Page, **changes: object) -> tuple[str, str]:
    reply = owner.post("/keys", {"label": "Our till", **changes})
    assert reply.status == 201, reply.text
    return reply.json["key"]["id"], reply.json["secret"]


def works(secret: str) -> int:
    return call("GET", "/api/v1/outlets", {"authorization": f"Bearer {secret}"}).status


def test_a_key_works_at_once_is_shown_once_and_is_refused_when_revoked(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    id_, secret = made(owner, numbers_last=True)
    assert works(secret) == 200
    listed = owner.get("/keys").text
    assert id_ in listed
    assert secret not in listed

    assert owner.send("DELETE", f"/keys/{id_}").json["key"]["revoked_at"]
    assert works(secret) == 401
    assert {line["what"] for line in audited(owner)[:2]} == {"key.revoke", "key.add"}


def test_a_sandboxs_key_has_a_sandbox_of_its_own(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    _, secret = made(owner, use="sandbox")

    assert call("DELETE", "/api/v1/sandbox", {"authorization": f"Bearer {secret}"}).status != 403


def test_there_are_so_many_living_keys_and_another_shops_is_unknown(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = page_of(shop, "olga")
    monkeypatch.setattr(keys, "KEYS_MAX", 2)  # the shop has one
    made(owner)

    refused(owner.post("/keys", {"label": "One more"}), 409, "too_many_keys")
    refused(owner.send("DELETE", "/keys/other"), 404, "key_unknown")
    assert page_of(shop, "max").post("/keys", {"label": "A manager's"}).status == 403
