"""The owner chooses which of the wallets' powers a programme's cards use."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.programme.programme import Programme
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Revision
from chalicelib.service.programme.choices import choose

routes = Api(__name__)

Screenshots = Annotated[
    bool, Meta(description="Whether an Android phone may take a picture of the card; an iPhone always may.")
]
Rotating = Annotated[
    bool,
    Meta(
        description="Whether an Android phone draws the card's code anew every half minute, so that a till "
        "refuses a picture of it. An iPhone's code, and that of the card's page, stay as they are."
    ),
]


class ChoicesBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out is as without a choice. `revision`: the one that was read; a change since is a 409."""

    screenshots: Screenshots = True
    rotating: Rotating = False
    revision: Revision | None = None


class ChoicesView(msgspec.Struct):
    id: str
    name: str
    revision: int
    screenshots: Screenshots
    rotating: Rotating


@routes.operation(
    "GET /programmes/{programme_id}/wallets",
    id="getWalletChoices",
    summary="Which of the wallets' powers a programme's cards use",
    permission="see_limits",
    answers={200: ChoicesView},
    refusals=(403, 404, 409, 422),
)
def get_choices(programme_id: str, caller: Caller) -> Response:
    return answer(_view(programme_of(programme_id, caller.merchant_id)))


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
        wiring.directory(),
        programme,
        Choices(screenshots=body.screenshots, rotating=body.rotating),
        by=caller.by,
        now_ms=wiring.clock_ms(),
        seen=body.revision,
    )
    return answer(_view(changed))


def _view(programme: Programme) -> ChoicesView:
    chosen = programme.choices
    return ChoicesView(
        id=programme.id,
        name=programme.name,
        revision=programme.revision,
        screenshots=chosen.screenshots,
        rotating=chosen.rotating,
    )
