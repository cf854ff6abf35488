"""A marketer at a shop whose audiences are counted and saved."""

from typing import Any

import pytest

from chalicelib.domain.card.card import Registration
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import Page, page_of, staffed

ONE_AWAY = {"fact": "to_reward", "is": "exactly", "value": 1}


@pytest.fixture
def mara(shop: Shop) -> Page:
    """The marketer, of a shop with a few cards: one away with both wallets, one with none, one far away."""
    staffed(shop.directory)
    told = {"messages_consent_ms": NOON_MS, "balance": 9}
    shop.store.enrol(a_card("A" * 26, **told), "")
    shop.store.enrol(a_card("B" * 26, language="ro", **told), "")
    shop.store.enrol(a_card("C" * 26, messages_consent_ms=NOON_MS), "")
    shop.store.enrol(a_card("D" * 26, programme_id="points", balance=199), "")
    for wallet in ("apple", "google"):
        shop.store.register(Registration(wallet, "A" * 26, f"holder-{wallet}", NOON_MS))
    shop.store.register(Registration("apple", "D" * 26, "phone", NOON_MS))
    return page_of(shop, "mara", None)


def refused(reply: Reply, status: int, code: str, field: str = "") -> None:
    problem = reply.json
    assert (reply.status, problem["code"], problem.get("field", "")) == (status, code, field), problem
    assert len(problem["detail"]) > 15


def saved(mara: Page, name: str = "Nearly there", **fields: Any) -> Any:
    reply = mara.send("POST", "/audiences", {"name": name, "condition": ONE_AWAY, **fields})
    assert reply.status == 201, reply.text
    return reply.json
