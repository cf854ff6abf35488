"""API keys over the API: an owner makes one for a POS, sees it once, and revokes it."""

import secrets
from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.people.keys import ApiKey, KeyUse
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, new_secret
from chalicelib.entrypoints.http.fields import Instant, known_id, needed, stated
from chalicelib.service.people.keys import KEYS_MAX, LABEL_MAX, made, revoked

routes = Api(__name__)
for_keys = partial(routes.operation, permission="devices", person=True)


class KeyBody(msgspec.Struct, forbid_unknown_fields=True):
    """`numbers_last`: the sale numbers that it sends never repeat, on no day."""

    label: Annotated[str, stated("What stands with it.", minLength=1, maxLength=LABEL_MAX)]
    use: KeyUse = "till"
    numbers_last: bool = False


class KeyView(msgspec.Struct):
    id: str
    label: str
    use: KeyUse
    numbers_last: bool
    created_at: Instant
    used_at: Annotated[Instant | None, Meta(description="Within the hour; null: never.")]
    revoked_at: Instant | None


class KeyListView(msgspec.Struct):
    keys: list[KeyView]


class OneKeyView(msgspec.Struct):
    key: KeyView


class KeySecretView(msgspec.Struct):
    key: KeyView
    secret: Annotated[str, Meta(description="`carnet_…`: shown this once. It is kept nowhere.")]


@routes.operation(
    "GET /keys",
    id="listKeys",
    summary="The shop's API keys, living ones first",
    permission="audit",
    person=True,
    answers={200: KeyListView},
)
def get_keys(caller: Caller) -> Response:
    keys = wiring.store().api_keys(caller.merchant_id)
    listed = sorted(keys, key=lambda key: (key.revoked_ms is not None, -key.created_ms, key.id))
    return answer(KeyListView([key_view(key) for key in listed]))


@for_keys(
    "POST /keys",
    id="addKey",
    summary=f"A new API key, shown this once; at most {KEYS_MAX} live",
    answers={201: KeySecretView},
    refusals=(409,),
)
def post_key(caller: Caller, body: KeyBody) -> Response:
    key = ApiKey(
        id=f"k{secrets.token_hex(6)}",
        merchant_id=caller.merchant_id,
        label=needed("label", body.label, LABEL_MAX),
        digest="",
        created_ms=wiring.clock_ms(),
        use=body.use,
        lasting=body.numbers_last,
    )
    key, text = made(wiring.store(), key, new_secret(), caller.by)
    return answer(KeySecretView(key_view(key), text), 201)


@for_keys(
    "DELETE /keys/{key_id}",
    id="revokeKey",
    summary="Revoke an API key: refused everywhere within seconds",
    answers={200: OneKeyView},
    refusals=(404,),
)
def delete_key(key_id: str, caller: Caller) -> Response:
    known = known_id(key_id, "key_unknown")
    key = revoked(wiring.store(), caller.merchant_id, known, caller.by, wiring.clock_ms())
    return answer(OneKeyView(key_view(key)))


def key_view(key: ApiKey) -> KeyView:
    return KeyView(
        id=key.id,
        label=key.label,
        use=key.use,
        numbers_last=key.lasting,
        created_at=instant(key.created_ms),
        used_at=instant(key.used_ms) if key.used_ms else None,
        revoked_at=None if key.revoked_ms is None else instant(key.revoked_ms),
    )
