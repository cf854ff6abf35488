"""A café with two programmes, people and an API key, written through the app's own store and use cases."""

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.people.keys import PREFIX, digest_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.people.keys import issue
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from infra.admin import read_programme
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


def open_cafe(
    store: Store,
    directory: Directory,
    campaigns: Campaigns,
    merchant_id: str,
    *,
    api_key: str,
    logins: Mapping[str, Login],
    now_ms: int,
) -> Seed:
    """The café of docs/examples/ under `merchant_id`, with its people; what is there stays as it is."""
    stamps, points = (_programme(store, merchant_id, name) for name in ("stamps", "points"))
    if store.api_key(digest_of(api_key)) is None:
        secret, key_id = api_key.removeprefix(PREFIX), f"k{secrets.token_hex(6)}"
        issue(store, merchant_id, "Till at the counter", secret=secret, key_id=key_id, now_ms=now_ms)
    staff_cafe(directory, merchant_id, logins, now_ms)
    if campaigns.settings(merchant_id).revision == 0:  # whoever tries it does so at any hour
        campaigns.put_settings(CampaignSettings(merchant_id, AWAKE, revision=1))
    return Seed(merchant_id, api_key, stamps, points, logins)


def new_api_key() -> str:
    return PREFIX + secrets.token_urlsafe(32)


def new_token_keys() -> Mapping[str, object]:
    """A first value for the secret `carnet/tokens`."""
    return {"keys": [{"id": TOKEN_KEY, "secret": base64.b64encode(secrets.token_bytes(32)).decode()}]}


def _programme(store: Store, merchant_id: str, example: str) -> Programme:
    file = read_programme((ROOT / "docs" / "examples" / f"{example}.json").read_bytes())
    id_ = file.id.replace(file.merchant_id, merchant_id, 1)
    there = store.programme(id_)
    if there is None:
        there = replace(file, id=id_, merchant_id=merchant_id)
        store.put_programme(there)
    return there
