"""An operation of the JSON API: what its route declares, once, for the guard and the OpenAPI document."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from chalicelib.domain.ledger.keys import KEY_KEPT_S
from chalicelib.domain.people.authority import Action
from chalicelib.domain.time.units import DAY_S
from chalicelib.entrypoints.http.fields import ENTRIES_MAX, LISTED_MAX, MARK_MAX, SHORT_MAX
from chalicelib.entrypoints.http.request import BODY_MAX, KEY_MAX

BASE = "/api/v1"
RULED = "^.{{0,{}}}$"  # how long, where a rule refuses what is longer with a better sentence
BODY = (400, 413, 415, 422)  # what any body can be refused for
TOO_MUCH = 429  # what anybody can be refused for

Permission = Action | Literal["signed_in", "anybody"]
Answer = type | tuple[type, ...] | None
Parameter = dict[str, Any]
Examples = Mapping[str, Mapping[str, object]]
"""Good bodies, by what they are of."""


@dataclass(frozen=True, slots=True)
class Operation:
    """`path` without BASE. `answers` has the type of each success, `refusals` every other status.

    `permission` is what the caller's role and way of signing in have to allow; with `person`, an API key will
    not do. With `to_person`, a person is answered that, and an API key the `answers`. An answer of several
    types is one or the other. With `takes_bytes` the body is a file, which the handler reads. `body_max`:
    the most bytes of a JSON body, more than usual only where it carries a long list.
    """

    method: str
    path: str
    id: str
    summary: str
    permission: Permission
    answers: dict[int, Answer]
    refusals: tuple[int, ...]
    body: type | None = None
    body_optional: bool = False
    parameters: tuple[Parameter, ...] = field(default=())
    person: bool = False
    to_person: type | None = None
    examples: Examples = field(default_factory=dict)
    takes_bytes: bool = False
    body_max: int = BODY_MAX


def in_query(name: str, what: str, **schema: object) -> Parameter:
    schema = {"type": "string", **schema}
    return {"name": name, "in": "query", "description": what, "schema": schema}


def _key(summary: str, *, required: bool) -> Parameter:
    return {
        "name": "Idempotency-Key",
        "in": "header",
        "required": required,
        "description": summary,
        "schema": {"type": "string", "pattern": f"^[!-~]{{1,{KEY_MAX}}}$", "examples": ["sale-1042"]},
    }


KEY = _key(
    "New for each request that is new, the same when you try again: with other content it is a 409. "
    f"Remembered for {KEY_KEPT_S // DAY_S} days at enrolment, for as long as the entry otherwise.",
    required=True,
)
KEY_OR_SALE = _key("As for the others; a scan with a sale_id may do without.", required=False)
KEY_OR_PREVIEW = _key("As for the others; what is only looked at beforehand needs none.", required=False)
KEY_UNUSED = _key("Taken and not needed: an entry is taken back only once.", required=False)
LIMIT = in_query(
    "limit", "Entries on a page.", type="integer", minimum=1, maximum=ENTRIES_MAX, default=20, examples=[20]
)
Q = in_query(
    "q", "Only those whose name holds this, or mail address.", maxLength=SHORT_MAX, examples=["main"]
)
LIST_LIMIT = in_query(
    "limit",
    "How many at most.",
    type="integer",
    minimum=1,
    maximum=LISTED_MAX,
    default=ENTRIES_MAX,
    examples=[ENTRIES_MAX],
)
LIST_AFTER = in_query("after", "`next` of the page before: the id of its last.", maxLength=SHORT_MAX)
AFTER = in_query("after", "`next` of the page before.", pattern=RULED.format(MARK_MAX))
