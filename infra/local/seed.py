"""A café with two programmes and an API key, written through the app's own store."""

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from chalicelib.domain.keys import PREFIX, ApiKey, digest_of
from chalicelib.domain.look import Colours
from chalicelib.domain.programme import Programme, Reward
from chalicelib.domain.programmes.points import Points
from chalicelib.domain.programmes.stamps import Stamps
from chalicelib.domain.text import Text
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class Seed:
    """What was opened. `api_key` is shown here and nowhere else."""

    merchant_id: str
    api_key: str
    stamps: Programme
    points: Programme


def open_cafe(store: Store, merchant_id: str, *, api_key: str, now_ms: int) -> Seed:
    """Café Lumière under `merchant_id`; programmes that are there already stay as they are."""
    stamps = _kept(store, _stamps(merchant_id))
    points = _kept(store, _points(merchant_id))
    digest = digest_of(api_key)
    if store.api_key(digest) is None:
        store.put_api_key(ApiKey(secrets.token_hex(8), merchant_id, "Till at the counter", digest, now_ms))
    return Seed(merchant_id, api_key, stamps, points)


def new_api_key() -> str:
    return PREFIX + secrets.token_urlsafe(32)


def new_token_keys() -> Mapping[str, object]:
    """A first value for the secret `carnet/tokens`."""
    return {"keys": [{"id": "1", "secret": base64.b64encode(secrets.token_bytes(32)).decode()}]}


def _kept(store: Store, programme: Programme) -> Programme:
    there = store.programme(programme.id)
    if there is None:
        store.put_programme(programme)
    return there or programme


def _stamps(merchant_id: str) -> Programme:
    coffee: Text = {
        "en": "a free coffee",
        "fr": "un café offert",
        "ro": "o cafea din partea casei",
        "ru": "кофе в подарок",
    }
    return Programme(
        id=f"{merchant_id}-coffee",
        merchant_id=merchant_id,
        organization="Café Lumière",
        name="Coffee card",
        rules=Stamps(needed=9, reward=coffee),
        colours=Colours(background="#3b2417", foreground="#fff7ec", label="#e8c9a0", accent="#f2a541"),
        contact="Café Lumière, 12 Lantern Street, hello@lumiere.example",
    )


def _points(merchant_id: str) -> Programme:
    rewards = (
        Reward("pastry", {"en": "a pastry", "fr": "une pâtisserie", "ro": "un desert", "ru": "десерт"}, 100),
        Reward("brunch", {"en": "a brunch", "fr": "un brunch", "ro": "un brunch", "ru": "бранч"}, 350),
    )
    return Programme(
        id=f"{merchant_id}-points",
        merchant_id=merchant_id,
        organization="Café Lumière",
        name="Table points",
        rules=Points(thresholds=rewards, currency="EUR", per_amount=1, amount_minor=100),
        colours=Colours(background="#12343b", foreground="#f4fbf9", label="#9fd3c7", accent="#f2a541"),
        contact="Café Lumière, 12 Lantern Street, hello@lumiere.example",
    )
