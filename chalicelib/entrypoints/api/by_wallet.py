"""How a view has a number for each wallet, under the wallet's own name."""

from typing import Annotated, Any, TypeVar, cast

import msgspec
from msgspec import Meta

from chalicelib.domain.card.wallets import WALLETS

View = TypeVar("View", bound=msgspec.Struct)
Cards = Annotated[int, Meta(description="In this wallet; a card in two wallets is in both.")]


def by_wallet(view: type[View]) -> type[View]:
    """The view with a field more for each wallet."""
    fields: Any = [(wallet, Cards) for wallet in WALLETS]
    about: Any = {"bases": (view,), "module": view.__module__, "namespace": {"__doc__": view.__doc__}}
    return cast(type[View], msgspec.defstruct(view.__name__, fields, **about))
