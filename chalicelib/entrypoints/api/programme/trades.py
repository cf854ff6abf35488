"""Trades: a whole programme for each to begin with, in every language."""

from functools import cache
from pathlib import Path
from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib.domain.text import Language, Text
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.fields import Texts
from chalicelib.entrypoints.http.request import language_of

routes = Api(__name__)
FILE = Path(__file__).resolve().parents[3] / "trades.json"


class Trade(msgspec.Struct, forbid_unknown_fields=True):
    """As the file has it: `coffees` is what the usual thing costs, in cups of coffee of the place."""

    id: str
    name: Text
    question: Text
    coffees: int
    art: str
    unit: Text
    treat: Text
    programme: dict[str, Any]


class TradeView(msgspec.Struct):
    """`question` asks for the price of the usual thing, `coffees` guesses it: so many cups of coffee."""

    id: str
    name: str
    question: str
    coffees: Annotated[int, Meta(description="About what the usual thing costs, in cups of coffee there.")]
    art: Annotated[str, Meta(description="A motif for the stamp.")]
    unit: Annotated[Texts, Meta(description="What a stamp stands for.")]
    reward: Texts
    treat: Annotated[Texts, Meta(description="Something small on the way.")]
    programme: Annotated[dict[str, Any], Meta(description="A body that may be published as it is.")]


class TradeListView(msgspec.Struct):
    trades: list[TradeView]


@routes.operation(
    "GET /studio/trades",
    id="listTrades",
    summary="Trades, with a programme for each to begin with",
    permission="anybody",
    answers={200: TradeListView},
)
def get_trades() -> Response:
    language = language_of(routes.current_request)
    return answer(TradeListView([_view(trade, language) for trade in trades()]))


@cache
def trades() -> tuple[Trade, ...]:
    return msgspec.json.decode(FILE.read_bytes(), type=tuple[Trade, ...])


def body_in(trade: Trade, language: Language) -> dict[str, Any]:
    """The trade's programme, called as in this language."""
    return {**trade.programme, "name": trade.programme["name"][language]}


def _view(trade: Trade, language: Language) -> TradeView:
    return TradeView(
        id=trade.id,
        name=trade.name[language],
        question=trade.question[language],
        coffees=trade.coffees,
        art=trade.art,
        unit=dict(trade.unit),
        reward=trade.programme["rules"]["reward"],
        treat=dict(trade.treat),
        programme=body_in(trade, language),
    )
