"""What is posted to a merchant's endpoint when something happens, by type of event."""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from chalicelib.domain.campaign.campaign import CampaignState
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.card.views import EntryView
from chalicelib.entrypoints.http.fields import Instant


@dataclass(frozen=True, slots=True)
class Event:
    """`body` is what is posted when an event of the type `name` happens."""

    name: str
    summary: str
    body: type


class CardCreated(msgspec.Struct):
    serial: str
    programme_id: str
    balance: int
    language: Language


class CardChanged(EntryView):
    """A line of the card's history."""

    programme_id: str = ""


class CardSaved(msgspec.Struct):
    serial: str
    programme_id: str
    wallet: WalletName


class CardRemoved(CardSaved):
    still_held: Annotated[int, Meta(description="Other places that hold the card: 0, it is on no phone.")]


class CampaignFinished(msgspec.Struct):
    id: str
    name: str
    state: CampaignState
    programmes: list[str]
    started_at: Instant | None
    ended_at: Instant | None


class CardCreatedEvent(msgspec.Struct):
    type: Literal["card.created"]
    timestamp: Instant
    data: CardCreated


class CardChangedEvent(msgspec.Struct):
    type: Literal[
        "card.stamped",
        "card.redeemed",
        "card.given",
        "card.paused",
        "card.resumed",
        "card.reversed",
        "card.corrected",
    ]
    timestamp: Instant
    data: CardChanged


class CardSavedEvent(msgspec.Struct):
    type: Literal["card.saved"]
    timestamp: Instant
    data: CardSaved


class CardRemovedEvent(msgspec.Struct):
    type: Literal["card.removed"]
    timestamp: Instant
    data: CardRemoved


class CampaignFinishedEvent(msgspec.Struct):
    type: Literal["campaign.finished"]
    timestamp: Instant
    data: CampaignFinished


EVENTS = (
    Event("card.created", "Somebody joined: there is a new card", CardCreatedEvent),
    Event("card.stamped", "A sale counted: stamps or points were added", CardChangedEvent),
    Event("card.redeemed", "A reward was taken", CardChangedEvent),
    Event("card.given", "A part of the programme gave something, or it was paid for", CardChangedEvent),
    Event("card.paused", "A membership was paused", CardChangedEvent),
    Event("card.resumed", "A membership goes on after a pause", CardChangedEvent),
    Event("card.reversed", "A stamp, points or a reward was taken back", CardChangedEvent),
    Event("card.corrected", "A sale was amended, or came back in part", CardChangedEvent),
    Event("card.saved", "A card was put on a phone", CardSavedEvent),
    Event("card.removed", "A card was removed from a wallet", CardRemovedEvent),
    Event("campaign.finished", "A campaign is done, or was cancelled", CampaignFinishedEvent),
)
