"""What an owner calls to invite a person, and how a refusal reads."""

from tests.support.gateway import Reply
from tests.support.people import Page

SERIAL = "B" * 26


def refused(reply: Reply, status: int, code: str) -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text


def invited(owner: Page, **changes: object) -> Reply:
    body = {"email": "New@Luna.example", "name": "  Nina  Nou ", "role": "cashier", **changes}
    return owner.post("/staff", body)
