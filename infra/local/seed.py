"""A café with two programmes, people and an API key, written through the app's own store and use cases."""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from chalicelib.aws.merchant.pictures import BrandPictures
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.keys import PREFIX, digest_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.passwords import Peppered
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.people.keys import issue
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.programme.pools import import_codes
from infra.files import read_merchant, read_programme
from infra.local.seed_brand import cafe_logo
from infra.local.seed_people import Login, staff_cafe
from infra.package import ROOT

TOKEN_KEY = "1"  # names the first secret of the barcodes
AWAKE = Attention(per_day=3, per_week=9, gap_hours=0, quiet_from=0, quiet_to=0)


@dataclass(frozen=True, slots=True)
class Seed:
    """What was opened. `api_key` is kept nowhere else."""

    merchant_id: str
    api_key: str
    stamps: Programme
    points: Programme
    logins: Mapping[str, Login]
    club: Programme | None = None


def open_cafe(
    store: Store,
    directory: Directory,
    campaigns: Campaigns,
    pictures: BrandPictures,
    merchant_id: str,
    *,
    api_key: str,
    logins: Mapping[str, Login],
    pins: Peppered,
    now_ms: int,
) -> Seed:
    """The café of docs/examples/ under `merchant_id`, with its people; what is there stays as it is."""
    merchant = _merchant(store, "merchant", merchant_id, pictures)
    stamps, points = (_programme(store, merchant, name) for name in ("stamps", "points"))
    if store.api_key(digest_of(api_key)) is None:
        secret, key_id = api_key.removeprefix(PREFIX), f"k{secrets.token_hex(6)}"
        issue(store, merchant_id, "Till at the counter", secret=secret, key_id=key_id, now_ms=now_ms)
    staff_cafe(directory, merchant_id, logins, pins, now_ms)
    if campaigns.settings(merchant_id).revision == 0:  # whoever tries it does so at any hour
        campaigns.put_settings(CampaignSettings(merchant_id, AWAKE, revision=1))
    return Seed(merchant_id, api_key, stamps, points, logins)


def open_club(store: Store, directory: Directory, merchant_id: str, now_ms: int) -> Programme:
    """The café's club, which rewards in many ways and which the bakery next door serves too; and that one's
    own card. Its cinema has given some codes. In Google Wallet its rights and memberships are passes of
    their own."""
    _programme(store, _merchant(store, "bakery"), "bread")
    codes = (f"REX-{number:04d}" for number in range(7001, 7013))
    import_codes(store, directory, merchant_id, "rex", codes, "operator", now_ms)
    club = _programme(store, _merchant(store, "merchant", merchant_id), "club")
    chosen = replace(club, choices=replace(club.choices, linked_offers=True, member_card=True))
    store.put_programme(chosen)
    return chosen


def new_api_key() -> str:
    return PREFIX + secrets.token_urlsafe(32)


def new_token_keys() -> Mapping[str, object]:
    """A first value for the secret `carnet/tokens`."""
    return {"keys": [{"id": TOKEN_KEY, "secret": base64.b64encode(secrets.token_bytes(32)).decode()}]}


def _merchant(
    store: Store, example: str, merchant_id: str = "", pictures: BrandPictures | None = None
) -> Merchant:
    """The one of the file; with `pictures` it has its logo there."""
    file = read_merchant(_example(example))
    there = store.merchant(merchant_id or file.id)
    if there is None:
        there = replace(file, id=merchant_id or file.id)
        if pictures is not None:
            there = replace(there, pictures=replace(file.pictures, logo=cafe_logo(pictures)))
        store.put_merchant(there)
    return there


def _programme(store: Store, merchant: Merchant, example: str) -> Programme:
    """The one of the file, under the ids of `merchant`."""
    written = json.loads(_example(example))
    own = str(written["merchant_id"])
    id_ = str(written["id"]).replace(own, merchant.id, 1)
    there = store.programme(id_)
    if there is None:
        there = replace(read_programme(_example(example), lambda _: merchant), id=id_)
        store.put_programme(there)
    return there


def _example(name: str) -> bytes:
    return (ROOT / "docs" / "examples" / f"{name}.json").read_bytes()
