"""A refusal as every caller gets it, and that it changed nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.gateway import Reply, Shop


@contextmanager
def nothing_changes(shop: Shop) -> Iterator[None]:
    before = shop.snapshot()
    yield
    assert shop.snapshot() == before


def refused(reply: Reply, status: int, code: str, field: str) -> None:
    problem = reply.json
    assert (reply.status, problem["code"], problem.get("field", "")) == (status, code, field), problem
    assert reply.headers["Content-Type"] == "application/problem+json"
    assert problem["status"] == status
    assert len(problem["detail"]) > 15, "a sentence"
    assert problem["detail"].endswith(".")
