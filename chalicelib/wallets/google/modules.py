"""A shop's modules as Google keeps them: on its details, low down, on their days, and nobody is told.

https://developers.google.com/wallet/reference/rest/v1/ValueAddedModuleData
"""

from collections.abc import Sequence

from chalicelib.domain.face.modules import Module
from chalicelib.domain.text import Language
from chalicelib.wallets.google.localized import Json, localized


def modules_data(modules: Sequence[Module], language: Language, own: Language) -> Json:
    """`valueAddedModuleData` in the order of `modules`; Google shows a card's own before its class's."""
    found = [_module(module, place, language, own) for place, module in enumerate(modules, 1)]
    return {"valueAddedModuleData": found} if found else {}


def _module(module: Module, place: int, language: Language, own: Language) -> Json:
    shown: Json = {"header": localized(module.title, language, own), "uri": module.url, "sortIndex": place}
    if any(module.text.values()):
        shown["body"] = localized(module.text, language, own)
    interval: Json = {}  # without an offset Google takes a time as the phone's own: a day is the holder's
    if module.first_day:
        interval["start"] = {"date": f"{module.first_day}T00:00:00"}
    if module.last_day:
        interval["end"] = {"date": f"{module.last_day}T23:59:59"}
    if interval:
        shown["viewConstraints"] = {"displayInterval": interval}
    return shown
