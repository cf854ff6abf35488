"""What Google refuses of `linkedObjectIds`, the passes that come along with a card.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/auto-linked-passes
"""

from typing import Any

from infra.local.google.errors import ApiError
from infra.local.google.shelf import Json, Shelf

LINKS_MAX = 50


def check_linked(wanted: Json, held: Json | None, shelf: Shelf) -> None:
    """A whole object as it would be stored, beside the one that is held."""
    ids: list[Any] = wanted.get("linkedObjectIds", [])
    before = (held or {}).get("linkedObjectIds", [])
    missing = [id_ for id_ in before if id_ not in ids]
    if missing:  # Google documents no way to undo a link; whether it ignores the omission is not known
        raise ApiError(400, f"linkedObjectIds: {missing[0]} is linked for good and must stay in the list")
    if not ids:
        return
    if len(ids) > LINKS_MAX:
        raise ApiError(400, f"linkedObjectIds: at most {LINKS_MAX}")
    if len(set(ids)) < len(ids):
        raise ApiError(400, "linkedObjectIds: an id comes twice")
    if shelf.linking(wanted["id"]):
        raise ApiError(400, f"{wanted['id']} is itself linked to an object and cannot have links of its own")
    for id_ in ids:
        _check(id_, wanted, shelf)


def _check(id_: str, wanted: Json, shelf: Shelf) -> None:
    if id_.partition(".")[0] != wanted["id"].partition(".")[0]:
        raise ApiError(400, f"linkedObjectIds: {id_} is another issuer's")
    if id_ == wanted["id"]:
        raise ApiError(400, "linkedObjectIds: an object cannot be linked to itself")
    found = shelf.object(id_)
    if found is None:
        raise ApiError(400, f"linkedObjectIds: there is no object {id_}: insert it first")
    if found[1].get("linkedObjectIds"):
        raise ApiError(400, f"linkedObjectIds: {id_} has links of its own")
