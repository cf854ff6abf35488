"""The shop's rule: which roles need a second factor, and from when on."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.authority import ROLES, Role
from chalicelib.domain.people.factor_rule import GRACE_DAYS_MAX
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Instant, Revision
from chalicelib.service.people.factor_rule import set_factor_rule

routes = Api(__name__)


class NeededView(msgspec.Struct):
    role: Role
    from_: Instant = msgspec.field(name="from")


class FactorRuleView(msgspec.Struct):
    """Who of the `needed` roles has no second factor then sets one up before anything else."""

    needed: list[NeededView]
    revision: int


class FactorRuleBody(msgspec.Struct, forbid_unknown_fields=True):
    """`grace_days`: from then on, of roles that are new; those that were keep their day if that is sooner."""

    roles: Annotated[list[Role], Meta(max_length=len(ROLES))]
    grace_days: Annotated[int, Meta(ge=0, le=GRACE_DAYS_MAX)] = 7
    revision: Revision | None = None


@routes.operation(
    "GET /factor-rule",
    id="getFactorRule",
    summary="Which roles need a second factor",
    permission="see_staff",
    answers={200: FactorRuleView},
    refusals=(403, 409),
)
def get_rule(caller: Caller) -> Response:
    return answer(_view(_there(caller)))


@routes.operation(
    "PUT /factor-rule",
    id="setFactorRule",
    summary="Ask for a second factor by role",
    permission="staff",
    answers={200: FactorRuleView},
    refusals=(403, 409, 429, 503),
)
def put_rule(caller: Caller, body: FactorRuleBody) -> Response:
    """A PIN at a paired till stays enough for what is done at one: the till is the second factor."""
    changed = set_factor_rule(
        wiring.store(), _there(caller), body.roles, body.grace_days,
        by=caller.by, now_ms=wiring.clock_ms(), seen=body.revision,
    )  # fmt: skip
    return answer(_view(changed))


def _view(merchant: Merchant) -> FactorRuleView:
    since = merchant.factor_from
    needed = [NeededView(role, instant(since[role])) for role in ROLES if role in since]
    return FactorRuleView(needed, merchant.revision)


def _there(caller: Caller) -> Merchant:
    merchant = wiring.store().merchant_now(caller.merchant_id)
    if merchant is None:
        raise NotAllowed("merchant_damaged")
    return merchant
