"""What an owner chooses of the wallets' powers, as the JSON API takes and shows it."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.domain.card.linear import Linear
from chalicelib.domain.face.actions import ACTIONS_MAX, TO_MAX, Action, ActionType, as_dialled
from chalicelib.domain.face.choices import Choices
from chalicelib.domain.face.modules import MODULES_MAX, TEXT_MAX, TITLE_MAX, URL_MAX, Module, check_modules
from chalicelib.domain.face.places import PLACES_MAX, SAID_MAX, place_at
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.fields import Revision, by_language, stated

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

LinkedOffers = Annotated[
    bool,
    Meta(
        description="Whether a right that ends is an offer of its own beside the card in Google Wallet, "
        "which reminds of it two days before. In Apple Wallet it stays a line of the card."
    ),
]
MemberCard = Annotated[
    bool, Meta(description="Whether a membership is a card of its own beside the card in Google Wallet.")
]
Title = Annotated[str, stated(maxLength=TITLE_MAX)]
Line = Annotated[str, stated(maxLength=TEXT_MAX)]
Day = Annotated[str, stated("By the holder's clock, YYYY-MM-DD; empty for no bound.", maxLength=10)]


class ModuleBody(msgspec.Struct, forbid_unknown_fields=True):
    """A line of the shop's window, low on a card's details in Google Wallet: nobody is told of it."""

    title: Annotated[dict[Language, Title], by_language("At least in one.")]
    url: Annotated[str, stated("https alone.", format="uri", maxLength=URL_MAX)]
    text: Annotated[dict[Language, Line], by_language("")] = {}
    first_day: Day = ""
    last_day: Day = ""


Modules = Annotated[list[ModuleBody], stated(maxItems=MODULES_MAX)]


class ActionBody(msgspec.Struct, forbid_unknown_fields=True):
    """Something that a card offers to do."""

    type: Annotated[
        ActionType,
        Meta(description="`offers` and `benefits` lead to the card's own page, `call` to a phone number."),
    ]
    to: Annotated[
        str, Meta(max_length=TO_MAX, description="A page (https) or a phone number with its country.")
    ] = ""


Words = Annotated[str, stated(maxLength=SAID_MAX)]


class PlaceBody(msgspec.Struct, forbid_unknown_fields=True):
    """Where a card comes forward on the lock screen."""

    latitude: Annotated[float, Meta(ge=-90, le=90)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]
    said: Annotated[dict[Language, Words], by_language("What the lock screen says there.")] = {}


Actions = Annotated[
    list[ActionBody],
    Meta(max_length=ACTIONS_MAX, description="Buttons of an iPhone from iOS 27 on; links on every other."),
]
Bars = Annotated[
    Linear,
    Meta(description="Bars for laser scanners, which an iPhone shows from iOS 27 on in place of the QR."),
]
Places = Annotated[list[PlaceBody], Meta(max_length=PLACES_MAX)]
LastDay = Annotated[
    bool, Meta(description="Whether a card comes forward at its places on the last day of a gift, too.")
]


class ChoicesBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out is as without a choice. `revision`: the one that was read; a change since is a 409."""

    screenshots: Screenshots = True
    rotating: Rotating = False
    linked_offers: LinkedOffers = False
    member_card: MemberCard = False
    modules: Modules = []
    actions: Actions = msgspec.field(default_factory=lambda: [ActionBody("offers")])
    linear: Bars = ""
    places: Places = []
    last_day: LastDay = False
    revision: Revision | None = None


class ChoicesView(msgspec.Struct):
    id: str
    name: str
    revision: int
    screenshots: Screenshots
    rotating: Rotating
    linked_offers: LinkedOffers
    member_card: MemberCard
    modules: list[ModuleBody]
    languages: Annotated[list[Language], Meta(description="The shop's own first.")]
    actions: Actions
    linear: Bars
    places: Places
    last_day: LastDay


def choices_of(body: ChoicesBody) -> Choices:
    return Choices(
        screenshots=body.screenshots,
        rotating=body.rotating,
        linked_offers=body.linked_offers,
        member_card=body.member_card,
        modules=_modules(body.modules),
        actions=tuple(Action(each.type, _to(each)) for each in body.actions),
        linear=body.linear,
        places=tuple(place_at(each.latitude, each.longitude, each.said) for each in body.places),
        last_day=body.last_day,
    )


def choices_view(programme: Programme) -> ChoicesView:
    chosen = programme.choices
    return ChoicesView(
        id=programme.id,
        name=programme.name,
        revision=programme.revision,
        screenshots=chosen.screenshots,
        rotating=chosen.rotating,
        linked_offers=chosen.linked_offers,
        member_card=chosen.member_card,
        modules=[
            ModuleBody(
                title=dict(each.title),
                url=each.url,
                text=dict(each.text),
                first_day=each.first_day,
                last_day=each.last_day,
            )
            for each in chosen.modules
        ],
        languages=list(programme.merchant.languages) or [programme.language],
        actions=[ActionBody(each.type, each.to) for each in chosen.actions],
        linear=chosen.linear,
        places=[PlaceBody(each.latitude, each.longitude, dict(each.said)) for each in chosen.places],
        last_day=chosen.last_day,
    )


def _modules(given: list[ModuleBody]) -> tuple[Module, ...]:
    made = tuple(
        Module(
            f"shop-{n}",
            {language: words for language, words in each.title.items() if words.strip()},
            each.url.strip(),
            {language: words for language, words in each.text.items() if words.strip()},
            each.first_day,
            each.last_day,
        )
        for n, each in enumerate(given, 1)
    )
    check_modules(made)
    return made


def _to(action: ActionBody) -> str:
    return as_dialled(action.to) if action.type == "call" else action.to.strip()
