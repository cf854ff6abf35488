"""Calls that a till makes with a person signed in, and what its shop then holds."""

import time
from datetime import UTC, datetime
from typing import Any

from chalicelib import wiring
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.entrypoints.http.origins import seal_of
from tests.support.fakes import MERCHANT, a_card, a_programme_stamps
from tests.support.gateway import Reply, Shop
from tests.support.people import Page

SERIAL = "B" * 26
OTHERS = "C" * 26


def refused(reply: Reply, status: int, code: str) -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text
    assert reply.json["detail"].endswith((".", "”"))


def barcode(serial: str = SERIAL) -> str:
    return wiring.barcode(a_card(serial))


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def at(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat()


def sealed(till: Shop, since_ms: int, person: str = "ana", outlet: str = "main") -> str:
    """What a till keeps with its lines that reached us last at `since_ms`."""
    staff = till.directory.staff(MERCHANT, person)
    assert staff is not None
    return seal_of(staff, outlet, since_ms)


def scan(page: Page, key: str, **more: object) -> Reply:
    return page.post("/scans", {"barcode": barcode(), **more}, Idempotency_Key=key)


def balance(till: Shop, serial: str = SERIAL) -> int:
    card = till.store.card(serial)
    assert card is not None
    return card.balance


def limited(till: Shop, **limits: Any) -> None:
    limits_ = Limits(**limits)
    till.store.put_programme(a_programme_stamps(limits=limits_))
