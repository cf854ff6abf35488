"""Two merchants in one store: a café with one of each thing, and its rival next door."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from chalicelib import wiring
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings, CampaignState
from chalicelib.domain.card.card import Registration
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import ROLES, Role
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.webhook.webhook import Call, event
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join import link_to
from tests.attack.ids import SECRET, Ids
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.gateway import API_KEY, OTHER_KEY, OTHER_MERCHANT, Shop
from tests.support.people import PASSWORD, PIN, Page, a_person

STATES: tuple[CampaignState, ...] = ("draft", "waiting", "scheduled", "running", "paused", "done")
COUNTED = ("_attempts", "_counts")  # what counts tries is kept by who tries, and is nobody's
Held = dict[tuple[str, str], Any]  # by the part of the world and its attribute


@dataclass
class World:
    """The shop with both merchants in it, and what each one's things are called."""

    shop: Shop
    cafe: Ids
    rival: Ids

    def held(self) -> Held:
        """All that is kept anywhere, one level deep: what lies in it never changes."""
        return {
            (name, attribute): _copied(value)
            for name, kept in self._kept().items()
            for attribute, value in vars(kept).items()
            if isinstance(value, dict | list)
        }

    def restore(self, held: Held) -> None:
        kept = self._kept()
        for (name, attribute), value in held.items():
            setattr(kept[name], attribute, _copied(value))

    @contextmanager
    def undone(self) -> Iterator[Held]:
        """Whatever is done inside is as if it had not been; what was held before is handed in."""
        before = self.held()
        try:
            yield before
        finally:
            self.restore(before)

    def _kept(self) -> dict[str, Any]:
        shop = self.shop
        return {
            "store": shop.store, "directory": shop.directory, "campaigns": shop.campaigns,
            "webhooks": shop.webhooks, "work": shop.work_queue, "calls": shop.webhook_queue,
        }  # fmt: skip


def changes(before: Held, after: Held) -> list[tuple[str, Any, Any]]:
    """Where, under which key, and what: everything that came, went or is another."""
    found = []
    for at, was in before.items():
        if at[1] not in COUNTED and was != after[at]:
            was, now = _keyed(was), _keyed(after[at])
            moved = [key for key in {**was, **now} if was.get(key) != now.get(key)]
            found += [(".".join(at), key, was.get(key, now.get(key))) for key in moved]
    return found


def of_the_cafe(key: object, value: Any, cafe: Ids) -> bool:
    """Whose it says that it is; what names no merchant is the café's when it names a thing of the café's."""
    first = value[0] if isinstance(value, tuple) and value else value
    owner = getattr(first, "merchant_id", None) or getattr(getattr(first, "event", None), "merchant_id", None)
    if owner is not None:
        return bool(owner == MERCHANT)
    return cafe.named_in(f"{key!r} {value!r}")


def build(shop: Shop) -> World:
    shop.store.put_programme(a_programme_stamps(id="rival-stamps", merchant_id=OTHER_MERCHANT))
    for merchant_id in (MERCHANT, OTHER_MERCHANT):
        settings = CampaignSettings(merchant_id, Attention(quiet_from=0, quiet_to=0), revision=1)
        shop.campaigns.put_settings(settings)
    _people(shop, MERCHANT, "cafe", SECRET)
    _people(shop, OTHER_MERCHANT, "rival", "Next door")
    return World(
        shop,
        _things(shop, MERCHANT, "cafe", SECRET, API_KEY, Ids(serial="C" * 26)),
        _things(
            shop,
            OTHER_MERCHANT,
            "rival",
            "Nextdoor",
            OTHER_KEY,
            Ids(programme_id="rival-stamps", serial="R" * 26),
        ),
    )


def _things(shop: Shop, merchant_id: str, merchant: str, named: str, key: str, ids: Ids) -> Ids:
    """One of each for a merchant, made over the API where that can make it."""
    card = a_card(ids.serial, 20, merchant_id=merchant_id, programme_id=ids.programme_id)
    card = replace(card, holder_name=f"{named} Guest", messages_consent_ms=NOON_MS)
    shop.store.enrol(card, "")
    shop.store.register(Registration("apple", card.serial, f"phone-{card.serial}", NOON_MS, "token"))
    owner, code = signed_in(merchant, "owner"), {"label": f"{named} tablet", "outlet": f"{merchant}-main"}
    sale = {"barcode": wiring.barcode(card), "sale_id": f"sale-of-{merchant}", "outlet": f"{merchant}-main"}
    scanned = shop.call("POST", "/api/v1/scans", sale, Idempotency_Key="k", Authorization=f"Bearer {key}")
    webhook = _made(owner, "/webhooks", {"url": f"https://{named.lower()}.example.com/hook"})["webhook"]["id"]
    happened = event("card.stamped", merchant_id, "e", NOON_MS, {"holder": named})
    called = Call(merchant_id, webhook, happened.id, happened.type, happened.body, NOON_MS, "failed", 11)
    shop.webhooks.put_call(called)
    paired = _made(Page(), "/pairings", {"code": _made(owner, "/devices", code)["code"]})
    invited = {"email": f"new@{merchant}.example", "name": f"{named} New", "role": "cashier"}
    _made(owner, "/testers", {"barcode": wiring.barcode(card)})
    campaigns: dict[str, str] = {
        state: _campaign(shop, owner, state, merchant_id, ids, named) for state in STATES
    }
    waiting = owner.get(f"/campaigns/{campaigns['waiting']}").json["campaign"]
    now_s, programme = wiring.clock_ms() // 1000, shop.store.programme(ids.programme_id)
    assert programme is not None
    return replace(
        ids,
        entry_id=scanned.json["entry"]["id"],
        sale_id=f"sale-of-{merchant}",
        outlet_id=f"{merchant}-main",
        device_id=paired["device"]["id"],
        staff_id=f"{merchant}-cashier",
        mail=f"cashier@{merchant}.example",
        webhook_id=webhook,
        event_id=happened.id,
        audience_id=_made(owner, "/audiences", {"name": f"{named} people", "condition": {"all": []}})["id"],
        campaigns=campaigns,
        digest=waiting["digest"],
        barcode=wiring.barcode(card),
        apple_token=wiring.tokens().apple(card.serial, "1"),
        pass_name=wiring.apple_pass_link(card).rpartition("/")[2],
        join_link=link_to(programme, card),
        google_link=link_to(programme, card, seals.GOOGLE),
        form=seals.new_form(wiring.tokens(), ids.programme_id, now_s),
        code=_made(owner, "/devices", code)["code"],
        invitation=_made(owner, "/staff", invited)["link"].rpartition("=")[2],
    )


def signed_in(merchant: str, id_: str, outlet: str | None = None) -> Page:
    page = Page()
    body = {"email": f"{id_}@{merchant}.example", "password": PASSWORD}
    reply = page.post("/session", body | ({"outlet": outlet} if outlet else {}))
    assert reply.status == 200, reply.text
    return page


def by_pin(merchant: str, id_: str) -> Page:
    """On a tablet of the merchant's, as a person with this PIN."""
    code = _made(signed_in(merchant, "owner"), "/devices", {"label": "Tablet", "outlet": f"{merchant}-main"})
    page = Page()
    _made(page, "/pairings", {"code": code["code"]})
    reply = page.post("/session/pin", {"staff": f"{merchant}-{id_}", "pin": PIN})
    assert reply.status == 200, reply.text
    return page


def _people(shop: Shop, merchant_id: str, merchant: str, named: str) -> None:
    line = AuditLine(merchant_id, NOON_MS, "operator", "outlet.add", "")
    for place in ("main", "park"):
        outlet = Outlet(f"{merchant}-{place}", merchant_id, f"{named} {place}", "Europe/Chisinau")
        shop.directory.put_outlet(outlet, line)
    for id_ in (*ROLES, "scoped-manager", "scoped-cashier", "leaver"):
        role: Role = next((role for role in ROLES if id_.endswith(role)), "cashier")
        person = a_person(
            f"{merchant}-{id_}",
            role,
            merchant_id=merchant_id,
            email=f"{id_}@{merchant}.example",
            name=f"{named} {id_}",
            outlets=(f"{merchant}-park",) if id_.startswith("scoped") else (),
        )
        assert shop.directory.add_staff(person, line)


def _campaign(shop: Shop, owner: Page, state: CampaignState, merchant_id: str, ids: Ids, named: str) -> str:
    text = {"id": "a", "title": {"en": named}, "text": {"en": f"{named} is on us today."}}
    draft = {"name": f"{named} {state}", "programmes": [ids.programme_id], "variants": [text]}
    id_: str = _made(owner, "/campaigns", {**draft, "holdout_percent": 0})["campaign"]["id"]
    if state == "draft":
        return id_
    _made(owner, f"/campaigns/{id_}/send")
    sent = shop.campaigns.campaign(merchant_id, id_)
    assert sent is not None
    put = replace(sent, state=state, submitted_by="staff:somebody-else", revision=sent.revision + 1)
    assert shop.campaigns.put_campaign(put)
    return id_


def _made(page: Page, path: str, body: Mapping[str, object] | None = None) -> Any:
    reply = page.post(path, body)
    assert reply.status in (200, 201), f"{path}: {reply.text}"
    return reply.json


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(each) if type(each) is dict else each for key, each in value.items()}
    return list(value)


def _keyed(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else dict(enumerate(value))
