"""What the owner's pages must know of the domain. It comes with the page, so that no script repeats it."""

import msgspec

from chalicelib.domain.campaign.content.merge import MERGE_FIELDS
from chalicelib.domain.campaign.triggers import TRIGGERS
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.face.pictures import STAMPS
from chalicelib.domain.ledger.undo import UNDO_MS
from chalicelib.domain.people.authority import ROLES, USUAL_ROLE
from chalicelib.domain.programme.tiers import FACTOR_MAX, NAME_MAX, TIERS_MAX
from chalicelib.domain.programme.types import TYPES
from chalicelib.entrypoints.pages import assets


class WalletServed(msgspec.Struct):
    """`fetches`: its phones fetch the card from us, so we know which have it."""

    id: str
    fetches: bool


class TypeServed(msgspec.Struct):
    """A programme type. `places`: its card has a place for each that is earned."""

    id: str
    places: bool


class TriggerServed(msgspec.Struct):
    """What begins a campaign by itself. `usual`: its number where one is asked for."""

    id: str
    usual: int | None


class MergeFieldServed(msgspec.Struct):
    """What a message may leave to each card. `longest`: no card has more characters there; `may_lack`: some
    have nothing."""

    id: str
    longest: int
    may_lack: bool


class ArtServed(msgspec.Struct):
    """A stamp that we draw, and where its picture is."""

    id: str
    address: str


class SheetsServed(msgspec.Struct):
    """The addresses of style sheets that come with the first page which shows what they dress."""

    campaigns: str
    editor: str
    feedback: str
    passes: str
    preview: str


class Served(msgspec.Struct):
    wallets: list[WalletServed]
    types: list[TypeServed]
    triggers: list[TriggerServed]
    merge_fields: list[MergeFieldServed]
    roles: list[str]
    usual_role: str
    tiers_max: int
    tier_name_max: int
    tier_factor_max: int
    undo_within_s: int
    art: list[ArtServed]
    sheets: SheetsServed


def served() -> Served:
    return Served(
        wallets=[WalletServed(wallet, traits.fetches) for wallet, traits in WALLETS.items()],
        types=[TypeServed(name, rules.places) for name, rules in TYPES.items()],
        triggers=[TriggerServed(name, trigger.usual) for name, trigger in TRIGGERS.items()],
        merge_fields=[
            MergeFieldServed(name, field.longest, field.may_lack) for name, field in MERGE_FIELDS.items()
        ],
        roles=sorted(ROLES),
        usual_role=USUAL_ROLE,
        tiers_max=TIERS_MAX,
        tier_name_max=NAME_MAX,
        tier_factor_max=FACTOR_MAX,
        undo_within_s=UNDO_MS // 1000,
        art=art_served(),
        sheets=SheetsServed(
            *(assets.address(f"sheets/{name}.css") for name in SheetsServed.__struct_fields__)
        ),
    )


def art_served() -> list[ArtServed]:
    """The stamps that we draw, as shapes."""
    return [ArtServed(name, f"/art/stamp/{name}.svg") for name in STAMPS]
