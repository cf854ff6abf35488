"""What can be done on a phone, by its kind and a word; the page and tests call these by name."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from chalicelib.domain.text import LANGUAGES
from infra.local.phone.android.device import AndroidDevice
from infra.local.phone.counter import Counter
from infra.local.phone.iphone.bundle import Pass
from infra.local.phone.iphone.device import AppleDevice, Switch
from infra.local.phone.iphone.face import face_of
from infra.local.phone.keeping import Device
from infra.local.phone.rules.styles import IOS


class BadRequest(Exception):
    """What is wrong with a call to this API."""


class Given:
    """The body of a call: JSON, or the bytes of a file that was dropped on a phone."""

    def __init__(self, body: Any, file: bytes) -> None:
        self._body: Mapping[str, Any] = body if isinstance(body, dict) else {}
        self.file = file

    def has(self, name: str) -> bool:
        return name in self._body

    def text(self, name: str) -> str:
        value = self._body.get(name)
        if not isinstance(value, str) or not value:
            raise BadRequest(f"{name} must be a string.")
        return value

    def number(self, name: str) -> int:
        value = self._body.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise BadRequest(f"{name} must be a whole number.")
        return value

    def degrees(self, name: str, most: int) -> float:
        value = self._body.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not -most <= value <= most:
            raise BadRequest(f"{name} must be a number from -{most} to {most}.")
        return float(value)

    def flag(self, name: str) -> bool:
        value = self._body.get(name)
        if not isinstance(value, bool):
            raise BadRequest(f"{name} must be true or false.")
        return value


def _read(device: AppleDevice, given: Given, _: Counter) -> Any:
    """Look at a pass, by link or as a file, without adding it."""
    content = device.check(given.file) if given.file else device.read(given.text("url"))
    return _considered(device, content)


def _add(device: AppleDevice, given: Given, _: Counter) -> Any:
    """Add the pass that was looked at, or one by link or as a file."""
    if given.has("serial"):
        content = device.known(given.text("serial"))
    else:
        content = device.check(given.file) if given.file else device.read(given.text("url"))
    device.add(content)
    return {"serial": content.serial, "barcode": content.barcode}


def _apple_join(device: AppleDevice, given: Given, counter: Counter) -> Any:
    card = counter.join(given.text("programme_id"), device.language)
    return _considered(device, device.read(str(card["apple_pass_url"])))


def _android_join(device: AndroidDevice, given: Given, counter: Counter) -> Any:
    card = counter.join(given.text("programme_id"), device.language)
    return {"url": card["google_save_url"]}


def _considered(device: AppleDevice, content: Pass) -> Any:
    device.consider(content)
    return face_of(content, device.language, device.id, now_ms=device.now_ms(), ios=device.ios)


def _automatic_updates(device: AppleDevice, given: Given, _: Counter) -> None:
    device.set_automatic_updates(given.text("serial"), given.flag("on"))


def _apple_switch(device: AppleDevice, given: Given, _: Counter) -> None:
    named = given.text("name")
    name: Switch | None = next((known for known in get_args(Switch) if known == named), None)
    if name is None:
        raise BadRequest("name must be notifications or lock_screen.")
    device.set_switch(given.text("serial"), name, given.flag("on"))


def _ios(device: AppleDevice, given: Given, _: Counter) -> None:
    """Another system on the phone: its passes stay, and are drawn as that one draws them."""
    if given.number("ios") not in IOS:
        raise BadRequest(f"ios must be one of {', '.join(map(str, IOS))}.")
    device.ios = given.number("ios")


def _at(device: AppleDevice, given: Given, _: Counter) -> None:
    """Take the phone to a place, or away from all."""
    there = given.has("latitude")
    device.place = (given.degrees("latitude", 90), given.degrees("longitude", 180)) if there else None


def _stand(device: AndroidDevice, given: Given, _: Counter) -> None:
    device.stand((given.degrees("latitude", 90), given.degrees("longitude", 180)))


def _refresh(device: AppleDevice, given: Given, _: Counter) -> None:
    device.refresh(given.text("serial"))


def _apple_remove(device: AppleDevice, given: Given, _: Counter) -> None:
    device.remove(given.text("serial"))


def _android_remove(device: AndroidDevice, given: Given, _: Counter) -> None:
    device.remove(given.text("id"))


def _save(device: AndroidDevice, given: Given, _: Counter) -> Any:
    return {"object_ids": device.save(given.text("url"))}


def _switch(device: AndroidDevice, given: Given, _: Counter) -> None:
    device.switch(given.text("name"), given.flag("on"))


def _reload(device: AndroidDevice, _given: Given, _: Counter) -> None:
    device.reload()


def _subscription(device: AndroidDevice, _given: Given, _: Counter) -> Any:
    """What the phone's browser has subscribed to."""
    held = device.push.subscribed
    return {"subscription": None if held is None else held.shown()}


def _subscribe(device: AndroidDevice, given: Given, _: Counter) -> Any:
    return {"subscription": device.push.subscribe(given.text("key")).shown()}


def _unsubscribe(device: AndroidDevice, _given: Given, _: Counter) -> None:
    device.push.unsubscribe()


def _language(device: Device, given: Given, _: Counter) -> None:
    if given.text("language") not in LANGUAGES:
        raise BadRequest(f"language must be one of {', '.join(LANGUAGES)}.")
    device.language = given.text("language")


def _dismiss(device: Device, _given: Given, _: Counter) -> None:
    device.journal.dismiss()


def _shown(device: Device, given: Given, counter: Counter) -> None:
    """The page has drawn the newest state of a card."""
    counter.sales.mark("shown", device.id, [given.text("barcode")])


Action = Callable[[Any, Given, Counter], Any]
ACTIONS: Mapping[tuple[str, str], Action] = {
    ("iphone", "read"): _read,
    ("iphone", "add"): _add,
    ("iphone", "join"): _apple_join,
    ("iphone", "automatic-updates"): _automatic_updates,
    ("iphone", "switch"): _apple_switch,
    ("iphone", "ios"): _ios,
    ("iphone", "at"): _at,
    ("iphone", "refresh"): _refresh,
    ("iphone", "remove"): _apple_remove,
    ("android", "save"): _save,
    ("android", "join"): _android_join,
    ("android", "refresh"): _reload,
    ("android", "switch"): _switch,
    ("android", "at"): _stand,
    ("android", "remove"): _android_remove,
    ("android", "subscription"): _subscription,
    ("android", "subscribe"): _subscribe,
    ("android", "unsubscribe"): _unsubscribe,
    **{(kind, "language"): _language for kind in ("iphone", "android")},
    **{(kind, "dismiss"): _dismiss for kind in ("iphone", "android")},
    **{(kind, "shown"): _shown for kind in ("iphone", "android")},
}
