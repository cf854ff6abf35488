"""One operation of the JSON API as the OpenAPI document needs it, and the parameters that several share."""

from dataclasses import dataclass, field
from typing import Any, Literal

from chalicelib.entrypoints.http.fields import ENTRIES_MAX
from chalicelib.entrypoints.http.request import KEY_MAX

BODY = (400, 413, 415, 422)  # what any body can be refused for


By = Literal["key", "person", "anybody"]
Answer = type | tuple[type, ...] | None


@dataclass(frozen=True, slots=True)
class Operation:
    """`answers` has the type of each success, `refusals` every other status that the route can give.

    `by`: with an API key, by the cookie of a person's session, or by anybody. Two answers: one or the other.
    """

    method: str
    path: str
    id: str
    summary: str
    answers: dict[int, Answer]
    refusals: tuple[int, ...]
    body: type | None = None
    body_optional: bool = False
    parameters: tuple[dict[str, Any], ...] = field(default=())
    by: By = "key"


@dataclass(frozen=True, slots=True)
class Sent:
    """A webhook: what is posted to a merchant's endpoint when an `event` of this type happens."""

    event: str
    summary: str
    body: type


def _key(summary: str, *, required: bool) -> dict[str, Any]:
    return {
        "name": "Idempotency-Key",
        "in": "header",
        "required": required,
        "description": summary,
        "schema": {"type": "string", "pattern": f"^[!-~]{{1,{KEY_MAX}}}$"},
    }


KEY = _key("New for each request that is new, the same when you try again.", required=True)
KEY_OR_SALE = _key("As for the others; a scan with a sale_id may do without.", required=False)
KEY_UNUSED = _key("Taken and not needed: an entry is taken back only once.", required=False)
LIMIT = {
    "name": "limit",
    "in": "query",
    "description": "Entries on a page.",
    "schema": {"type": "integer", "minimum": 1, "maximum": ENTRIES_MAX, "default": 20},
}
AFTER = {
    "name": "after",
    "in": "query",
    "description": "`next` of the page before.",
    "schema": {"type": "string"},
}
