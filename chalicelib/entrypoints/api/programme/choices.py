"""The owner chooses which of the wallets' powers a programme's cards use."""

from chalice.app import Response

from chalicelib import wiring
from chalicelib.entrypoints.api.programme.choices_bodies import (
    ChoicesBody,
    ChoicesView,
    choices_of,
    choices_view,
)
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.service.programme.choices import choose

routes = Api(__name__)


@routes.operation(
    "GET /programmes/{programme_id}/wallets",
    id="getWalletChoices",
    summary="Which of the wallets' powers a programme's cards use",
    permission="see_limits",
    answers={200: ChoicesView},
    refusals=(403, 404, 409, 422),
)
def get_choices(programme_id: str, caller: Caller) -> Response:
    return answer(choices_view(programme_of(programme_id, caller.merchant_id)))


@routes.operation(
    "PUT /programmes/{programme_id}/wallets",
    id="chooseForWallets",
    summary="Choose which of the wallets' powers a programme's cards use",
    permission="limits",
    answers={200: ChoicesView},
    refusals=(403, 404, 409, 429, 503),
)
def put_choices(programme_id: str, caller: Caller, body: ChoicesBody) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    changed = choose(
        wiring.store(),
        programme,
        choices_of(body),
        by=caller.by,
        now_ms=wiring.clock_ms(),
        seen=body.revision,
    )
    return answer(choices_view(changed))
