"""What Google advises and takes all the same: a remark beside the call, for who looks into it."""

from collections.abc import Iterator
from typing import Any

from infra.local.google.kinds import OBJECT_OF, Kind
from infra.local.google.shelf import Json

_LENGTHS: dict[Kind, dict[str, int]] = {
    "loyaltyClass": {"rewardsTier": 7, "rewardsTierLabel": 9},
    "offerClass": {"title": 60, "shortTitle": 20, "provider": 12},
}
_MODULE = {"header": 60, "body": 50}


def remarks(kind: Kind, body: Json) -> list[str]:
    """Of a body that Google takes."""
    found = [
        f"{name}: {len(body[name])} characters, Google shows {most}"
        for name, most in _LENGTHS.get(kind, {}).items()
        if isinstance(body.get(name), str) and len(body[name]) > most
    ]
    if kind in OBJECT_OF and "multipleDevicesAndHoldersAllowedStatus" not in body:
        found.append("multipleDevicesAndHoldersAllowedStatus: what Google does without it is undefined")
    return [*found, *_module_remarks(body.get("valueAddedModuleData") or [])]


def _module_remarks(modules: list[Any]) -> Iterator[str]:
    places = [module.get("sortIndex") for module in modules]
    if len(set(places)) < len(places):
        yield "valueAddedModuleData: two have one sortIndex, their order is undefined"
    for module in modules:
        for name, most in _MODULE.items():
            words = module.get(name, {}).get("defaultValue", {}).get("value", "")
            if len(words) > most:
                yield f"valueAddedModuleData.{name}: {len(words)} characters, Google shows {most}"
