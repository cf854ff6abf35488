"""Passes linked to a card: Google adds them to the wallet that holds it, before or after it was saved.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/auto-linked-passes
A link lasts for ever and a card takes fifty in its life, so a card has a few slots: what stands in one gives
way to the next. What stands where is noted with the card's registration, so nothing is written twice.
"""

import json
import logging
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import Delivered, Outcome, Refused, Unanswered
from chalicelib.wallets.google.classes import Classes, digest
from chalicelib.wallets.google.client import Answer, GoogleClient, outcome
from chalicelib.wallets.google.localized import Json, plain
from chalicelib.wallets.google.members import ERASED, member_class, member_object
from chalicelib.wallets.google.offers import offer_class, offer_object

LINKS_MAX = 50
MEMBER = "member"
_OVER = "over"  # what stood there is; Google still has the place
_log = logging.getLogger(__name__)
_KIND = re.compile(r".*-(offer\d{1,2}|member)")
_MAY_GO = (
    "appLinkData", "barcode", "groupingInfo", "heroImage", "imageModulesData", "linksModuleData",
    "merchantLocations", "messages", "passConstraints", "rotatingBarcode", "saveRestrictions",
    "smartTapRedemptionValue", "textModulesData", "validTimeInterval", "valueAddedModuleData",
)  # fmt: skip
_MEMBER_MAY_GO = ("hexBackgroundColor", "logo", "notifications", "subheader")
_ABSENT: dict[str, tuple[str, ...]] = {
    "offerObject": ("barcode", "rotatingBarcode", "textModulesData", "validTimeInterval"),
    "genericObject": ("barcode", "rotatingBarcode", "notifications", "validTimeInterval"),
}


@dataclass(frozen=True, slots=True)
class Slot:
    """What was written last in a place: of which part, until when it is good (epoch s, 0: no end), and its
    digest. `part` is "" once that is over; the place is then free."""

    name: str
    part: str = ""
    ends_s: int = 0
    digest: str = ""


def linked_id(card_id: str, slot: str) -> str:
    """Under the card's own id, and with nothing personal in it: an id never goes. `serial_in` reads it."""
    return f"{card_id}-{slot}" if "-" in card_id.partition(".")[2] else f"{card_id}-0-{slot}"


def kind_of(id_: str) -> str | None:
    """The collection of a linked pass of ours."""
    named = _KIND.fullmatch(id_)
    return None if named is None else "genericObject" if named[1] == MEMBER else "offerObject"


def read_slots(noted: str) -> tuple[Slot, ...]:
    try:
        return tuple(Slot(*each) for each in json.loads(noted)) if noted else ()
    except (ValueError, TypeError):
        return ()


def write_slots(slots: Iterable[Slot]) -> str:
    kept = [[each.name, each.part, each.ends_s, each.digest] for each in slots]
    return json.dumps(kept, separators=(",", ":")) if kept else ""


def placed(slots: Sequence[Slot], linked: Sequence[LinkedPass]) -> dict[str, LinkedPass]:
    """Each pass in the slot that it has, else in the first that is free; what is over gives way."""
    found: dict[str, LinkedPass] = {}
    offers = [each for each in linked if each.kind == "offer"]
    wanted = {each.id for each in offers}
    has = {slot.part: slot.name for slot in slots if slot.part in wanted and slot.name != MEMBER}
    taken = set(has.values())
    for each in offers:
        name = has.get(each.id) or _free(taken)
        taken.add(name)
        found[name] = each
    for each in linked:
        if each.kind == "membership":
            found[MEMBER] = each
    return found


def _free(taken: set[str]) -> str:
    return next(name for n in range(1, LINKS_MAX) if (name := f"offer{n}") not in taken)


class Linking:
    """Writes what is linked to cards, for one worker."""

    def __init__(
        self,
        client: GoogleClient,
        classes: Classes,
        *,
        issuer_id: str,
        stack: str,
        logo_url: Callable[[Look], str],
        now_ms: Callable[[], int],
    ) -> None:
        self._client, self._classes = client, classes
        self._issuer_id, self._stack = issuer_id, stack
        self._logo_url, self._now_ms = logo_url, now_ms

    def sync(self, look: Look, held: Json, noted: str) -> Outcome:
        """Bring the passes beside the card that `held`, Google's answer to a write, up to its look.

        `noted` is what Delivered said the last time. A pass that Google refuses holds nothing else up.
        """
        slots = {slot.name: slot for slot in read_slots(noted)}
        wanted = placed(tuple(slots.values()), look.linked)
        card_id, linked = str(held["id"]), list(held.get("linkedObjectIds", []))
        for name, each in wanted.items():
            ended, slots[name] = self._put(look, each, slots.get(name, Slot(name)), card_id)
            if isinstance(ended, Unanswered):
                return ended
        for slot in [slot for slot in slots.values() if slot.part and slot.name not in wanted]:
            ended = self._end(slot, card_id)
            if isinstance(ended, Unanswered):
                return ended
            slots[slot.name] = Slot(slot.name, digest=_OVER)
        ids = [linked_id(card_id, name) for name in wanted if not slots[name].digest.startswith("!")]
        new = [id_ for id_ in ids if id_ not in linked][: LINKS_MAX - len(linked)]
        if new:  # the whole list: Google replaces it, and undoes no link
            body = {"linkedObjectIds": [*linked, *new]}
            ended = outcome(self._client.call("PATCH", f"loyaltyObject/{card_id}", body))
            if not isinstance(ended, Delivered):
                return ended
        return Delivered(linked=write_slots(slots.values()))

    def erase(self, held: Json) -> Outcome:
        """Of each linked pass nothing is left but its place."""
        for id_ in held.get("linkedObjectIds", []):
            kind = kind_of(str(id_))
            if kind is None:
                continue
            body: Json = {**dict.fromkeys(_MAY_GO), "state": "INACTIVE"}
            if kind == "genericObject":
                body |= dict.fromkeys(_MEMBER_MAY_GO)
                body |= {"cardTitle": plain(ERASED, "en"), "header": plain(ERASED, "en")}
            ended = outcome(self._client.call("PATCH", f"{kind}/{id_}", body))
            if not isinstance(ended, Delivered):
                return ended
        return Delivered()

    def _put(self, look: Look, linked: LinkedPass, slot: Slot, card_id: str) -> tuple[Outcome, Slot]:
        """How it ended, and the slot as it is then; one that Google refuses is not tried again as it is."""
        kind, body = self._body(look, linked, linked_id(card_id, slot.name))
        made = digest(body)[:12]
        if slot.digest.lstrip("!") == made:
            return Delivered(), slot
        ended = self._class(look, linked)
        if isinstance(ended, Delivered):
            ended = outcome(
                self._write(kind, body, there=bool(slot.digest) and not slot.digest.startswith("!"))
            )
        if isinstance(ended, Refused):
            _log.error("Google refuses the pass %s: %s", body["id"], ended.reason)
        mark = "" if isinstance(ended, Delivered) else "!"
        ends_s = (linked.ends_ms or 0) // 1000
        return ended, replace(slot, part=linked.id, ends_s=ends_s, digest=f"{mark}{made}")

    def _body(self, look: Look, linked: LinkedPass, id_: str) -> tuple[str, Json]:
        names = {"issuer_id": self._issuer_id, "stack": self._stack}
        if linked.kind == "offer":
            return "offerObject", offer_object(look, linked, id_, **names)
        return "genericObject", member_object(look, linked, id_, logo_url=self._logo_url(look), **names)

    def _class(self, look: Look, linked: LinkedPass) -> Outcome:
        names = {"issuer_id": self._issuer_id, "stack": self._stack}
        if linked.kind == "offer":
            made = offer_class(look, linked, logo_url=self._logo_url(look), **names)
            return self._classes.sync("offerClass", made)
        return self._classes.sync("genericClass", member_class(look, **names))

    def _write(self, kind: str, body: Json, *, there: bool) -> Answer:
        answer, patch = Answer(0), {**dict.fromkeys(_ABSENT[kind]), **body}
        for inserting in (not there, there, not there):  # each says when the other is due
            if inserting:
                answer = self._client.call("POST", kind, body)
            else:
                answer = self._client.call("PATCH", f"{kind}/{body['id']}", patch)
            if answer.status != (409 if inserting else 404):
                break
        return answer

    def _end(self, slot: Slot, card_id: str) -> Outcome:
        """It was taken, or given back; what only ran out says so by itself."""
        if slot.digest.startswith("!") or (slot.ends_s and slot.ends_s * 1000 <= self._now_ms()):
            return Delivered()
        id_ = linked_id(card_id, slot.name)
        kind = kind_of(id_)
        state = "COMPLETED" if kind == "offerObject" else "EXPIRED"
        return outcome(self._client.call("PATCH", f"{kind}/{id_}", {"state": state}))
