"""How the JSON API shows where a card is, and how far it came there."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.holding import Holding, holding_of
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant


class DeliveryView(msgspec.Struct):
    """How far the card has come in one place that can hold it; `pushed`, `fetched`: its current version."""

    wallet: WalletName
    registered_at: Instant
    pushed_version: int
    fetched_version: int
    holding: Annotated[
        Holding,
        Meta(
            description="As the wallet tells it: `made` there and on no phone yet; `saved` on a phone that"
            " has not this version yet; `fetched` by the phone; `unknown`, where the wallet took it and tells"
            " nobody whether a phone shows it; `removed` from the phone."
        ),
    ]
    removed_at: Instant | None
    pushed: bool
    fetched: bool
    last_outcome: str | None
    last_outcome_at: Instant | None


class DeliveryListView(msgspec.Struct):
    version: Annotated[int, Meta(description="The card's current version.")]
    deliveries: list[DeliveryView]


def delivery_view(registration: Registration, card: Card, programme: Programme) -> DeliveryView:
    """A card of a former edition of its programme is behind, whatever was sent of it."""
    current = card.edition >= programme.edition
    return DeliveryView(
        wallet=registration.wallet,
        registered_at=instant(registration.registered_ms),
        pushed_version=registration.pushed_version_ms,
        fetched_version=registration.fetched_version_ms,
        holding=holding_of(registration, card.version_ms if current else card.version_ms + 1),
        removed_at=instant(registration.removed_ms) if registration.removed_ms else None,
        pushed=current and registration.pushed_version_ms >= card.version_ms,
        fetched=current and registration.fetched_version_ms >= card.version_ms,
        last_outcome=registration.last_outcome or None,
        last_outcome_at=instant(registration.last_outcome_ms) if registration.last_outcome_ms else None,
    )
