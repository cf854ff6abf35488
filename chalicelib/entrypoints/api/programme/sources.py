"""By which posters, flyers and links a programme's cards come, and how many came by each."""

import secrets
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.overview.sources import came_by
from chalicelib.domain.overview.states import States
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sources import ID_LENGTH, LETTERS, NAME_MAX, Source
from chalicelib.domain.time.days import day_of
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Url, known_id, needed, stated
from chalicelib.entrypoints.pages.join_places import join_url
from chalicelib.service.programme.sources import add_source, change_source

routes = Api(__name__)

Name = Annotated[str, stated("As the shop calls it: guests do not see it.", minLength=1, maxLength=NAME_MAX)]


class SourceBody(msgspec.Struct, forbid_unknown_fields=True):
    name: Name


class SourceChangeBody(msgspec.Struct, forbid_unknown_fields=True):
    """`retired`: no card comes by it any more, whatever still hangs somewhere; its cards stay its cards."""

    name: Name
    retired: bool = False


class SourceView(msgspec.Struct):
    """`cards` came by it, and so many of them had a first sale; null: not counted yet."""

    id: str
    name: str
    retired: bool
    join_url: Url
    cards: int | None
    first_sales: int | None


class SourceListView(msgspec.Struct):
    """In the order in which they were named. `counted_ms`: when the cards were counted, 0: never; `about`:
    from a part of them."""

    sources: list[SourceView]
    counted_ms: int
    about: Annotated[bool, Meta(description="Estimated, for the programme has very many cards.")]


@routes.operation(
    "GET /programmes/{programme_id}/sources",
    id="listSources",
    summary="By which posters, flyers and links a programme's cards come, and how many came by each",
    permission="see_outlets",
    answers={200: SourceListView},
    refusals=(403, 404),
)
def get_sources(programme_id: str, caller: Caller) -> Response:
    """A POS that hands out cards itself says one of these ids with each."""
    programme = programme_of(programme_id, caller.merchant_id)
    states = _states(programme)
    return answer(
        SourceListView(
            [_view(programme, each, states) for each in programme.sources],
            states.at_ms if states else 0,
            bool(states and states.about),
        )
    )


@routes.operation(
    "POST /programmes/{programme_id}/sources",
    id="addSource",
    summary="Name a poster, a flyer or a link, to learn how many cards come by it",
    permission="drafts",
    answers={201: SourceView},
    refusals=(403, 404, 409, 503),
)
def post_source(programme_id: str, caller: Caller, body: SourceBody) -> Response:
    programme, source = add_source(
        wiring.store(),
        _asked(programme_id, caller),
        needed("name", body.name, NAME_MAX),
        _new_id,
        by=caller.by,
        now_ms=wiring.clock_ms(),
    )
    return answer(_view(programme, source, _states(programme)), 201)


@routes.operation(
    "PUT /programmes/{programme_id}/sources/{join_source_id}",
    id="changeSource",
    summary="Give a source another name, retire it, or bring it back",
    permission="drafts",
    answers={200: SourceView},
    refusals=(403, 404, 409, 503),
)
def put_source(programme_id: str, join_source_id: str, caller: Caller, body: SourceChangeBody) -> Response:
    known_id(join_source_id, "join_source_unknown", "join_source_id")
    programme, source = change_source(
        wiring.store(),
        _asked(programme_id, caller),
        join_source_id,
        needed("name", body.name, NAME_MAX),
        retired=body.retired,
        by=caller.by,
        now_ms=wiring.clock_ms(),
    )
    return answer(_view(programme, source, _states(programme)))


def _asked(programme_id: str, caller: Caller) -> tuple[str, str]:
    return known_id(programme_id, "programme_unknown", "programme_id"), caller.merchant_id


def _states(programme: Programme) -> States | None:
    return wiring.sums().states(programme.id, day_of(wiring.clock_ms(), programme.merchant.zone))


def _view(programme: Programme, source: Source, states: States | None) -> SourceView:
    cards, first_sales = came_by(states, source.id)
    url = join_url(programme, source=source.id)
    return SourceView(source.id, source.name, bool(source.retired_ms), url, cards, first_sales)


def _new_id() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(ID_LENGTH))
