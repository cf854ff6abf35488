"""The owner sets a programme's tiers, which audiences can then ask for."""

from typing import Annotated

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.programme.tiers import FACTOR_MAX, NAME_MAX, TIERS_MAX
from chalicelib.domain.text import Language, translations
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Revision, by_language, stated
from chalicelib.service.programme.tiers import set_tiers

routes = Api(__name__)


Name = Annotated[str, stated(maxLength=NAME_MAX)]


class TierBody(msgspec.Struct, forbid_unknown_fields=True):
    """Who has ever earned `least` stamps or points, spent or not, has the tier."""

    id: Annotated[str, stated(pattern="^[a-z0-9_-]{1,30}$")]
    name: Annotated[dict[Language, Name], by_language("English is needed.")]
    least: Annotated[int, stated(minimum=1, maximum=BALANCE_MAX)]
    factor: Annotated[int, stated("How many times a sale counts.", minimum=1, maximum=FACTOR_MAX)] = 1


class TiersBody(msgspec.Struct, forbid_unknown_fields=True):
    """Lowest first; empty for none. `revision`: the one that was read; another's change since is a 409."""

    tiers: Annotated[list[TierBody], stated(maxItems=TIERS_MAX)]
    revision: Revision | None = None


class TiersView(msgspec.Struct):
    tiers: list[TierBody]
    revision: int


@routes.operation(
    "GET /programmes/{programme_id}/tiers",
    id="getTiers",
    summary="A programme's tiers",
    permission="see_limits",
    answers={200: TiersView},
    refusals=(403, 404),
)
def get_tiers(programme_id: str, caller: Caller) -> Response:
    return answer(_view(programme_of(programme_id, caller.merchant_id)))


@routes.operation(
    "PUT /programmes/{programme_id}/tiers",
    id="setTiers",
    summary="Set a programme's tiers, by what a card has ever earned",
    permission="limits",
    answers={200: TiersView},
    refusals=(403, 404, 409, 503),
)
def put_tiers(programme_id: str, caller: Caller, body: TiersBody) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    changed = set_tiers(
        wiring.store(),
        programme,
        [
            Tier(
                tier.id,
                {key: text.strip() for key, text in tier.name.items()},
                tier.least,
                tier.factor,
            )
            for tier in body.tiers
        ],
        by=caller.by,
        now_ms=wiring.clock_ms(),
        seen=body.revision,
    )
    return answer(_view(changed))


def _view(programme: Programme) -> TiersView:
    tiers = [TierBody(tier.id, translations(tier.name), tier.least, tier.factor) for tier in programme.tiers]
    return TiersView(tiers, programme.revision)
