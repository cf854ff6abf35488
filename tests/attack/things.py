"""One of each thing of a merchant, made over the API where that can make it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import msgspec

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import CampaignState, Winner
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.sandbox import in_trial
from chalicelib.domain.feedback.answer import Said
from chalicelib.domain.feedback.asking import asked
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.authority import ROLES, Role
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.setup.draft import Revision
from chalicelib.domain.webhook.webhook import Call, event
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join_links import link_to
from chalicelib.service.customer.erase import erase
from chalicelib.service.feedback.answering import hear
from chalicelib.service.optimistic import at_once
from tests.attack.ids import Ids
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, PIN, Page, a_person

STATES: tuple[CampaignState, ...] = ("draft", "waiting", "scheduled", "running", "paused", "done")
DRAFTED = {"type": "stamps", "rules": {"needed": 9, "reward": {"en": "a coffee"}}}


def _erased(shop: Shop, card: Card, named: str) -> str:
    """The number under which another card of the merchant was erased."""
    other = replace(card, serial=card.serial[:-1] + "E", holder_name=f"{named} gone", holders=())
    shop.store.enrol(other, "")
    return erase(wiring.erasing(), other, "customer", "guest").number


def _a_key(shop: Shop, merchant_id: str, merchant: str) -> str:
    id_ = f"{merchant}-key"
    shop.store.put_api_key(ApiKey(id_, merchant_id, id_, digest_of(id_), NOON_MS))
    return id_


def things(shop: Shop, merchant_id: str, merchant: str, named: str, key: str, ids: Ids) -> Ids:
    """One of each for a merchant, made over the API where that can make it."""
    card = a_card(ids.serial, 20, merchant_id=merchant_id, programme_id=ids.programme_id)
    card = replace(card, holder_name=f"{named} Guest", messages_consent_ms=NOON_MS)
    shop.store.enrol(card, "")
    shop.store.register(Registration("apple", card.serial, f"phone-{card.serial}", NOON_MS, "token"))
    owner, code = signed_in(merchant, "owner"), {"label": f"{named} tablet", "outlet": f"{merchant}-main"}
    sale = {"barcode": wiring.barcode(card), "sale_id": f"sale-of-{merchant}", "outlet": f"{merchant}-main"}
    scanned = shop.call("POST", "/api/v1/scans", sale, Idempotency_Key="k", Authorization=f"Bearer {key}")
    payment = _paid(shop, key, card, f"{merchant}-main")
    cup = _cup(shop, key, card, ids.programme_id, f"{merchant}-main")
    webhook = made(owner, "/webhooks", {"url": f"https://{named.lower()}.example.com/hook"})["webhook"]["id"]
    happened = event("card.stamped", merchant_id, "e", NOON_MS, {"holder": named})
    called = Call(merchant_id, webhook, happened.id, happened.type, happened.body, NOON_MS, "failed", 11)
    shop.webhooks.put_call(called)
    paired = made(Page(), "/pairings", {"code": made(owner, "/devices", code)["code"]})
    invited = {"email": f"new@{merchant}.example", "name": f"{named} New", "role": "cashier"}
    made(owner, "/testers", {"barcode": wiring.barcode(card)})
    campaigns: dict[str, str] = {
        state: _campaign(shop, owner, state, merchant_id, ids, named) for state in STATES
    }
    campaigns["compared"] = _campaign(shop, owner, "running", merchant_id, ids, named)
    running = shop.campaigns.campaign(merchant_id, campaigns["compared"])
    assert running is not None
    shop.campaigns.put_campaign(replace(running, winner=Winner(), revision=running.revision + 1))
    campaigns["archived"] = _campaign(shop, owner, "done", merchant_id, ids, named)
    made(owner, f"/campaigns/{campaigns['archived']}/archive")
    waiting = owner.get(f"/campaigns/{campaigns['waiting']}").json["campaign"]
    draft_id: str = made(
        owner, "/drafts", {"programme": ids.programme_id, "body": {"name": named, **DRAFTED}}
    )["id"]
    brought = {"programme_id": ids.programme_id, "sha": "cd" * 32, "name": f"{named}.csv", "rows": 9}
    practice = made(owner, "/practice")
    made(owner, f"/drafts/{draft_id}/trial")
    tried = (in_trial(merchant_id, draft_id), in_trial(ids.programme_id, draft_id))
    tried_card = a_card(f"{ids.serial[:1]}T{'0' * 24}", merchant_id=tried[0], programme_id=tried[1])
    shop.store.enrol(tried_card, "")
    now_s, programme = wiring.clock_ms() // 1000, shop.store.programme(ids.programme_id)
    assert programme is not None
    kept = Revision(programme.id, 0, msgspec.json.encode({"name": named, **DRAFTED}).decode(), "operator", 0)
    assert shop.store.publish(programme, programme.revision, (kept,))
    wrong = {"barcode": wiring.barcode(card), "kind": "goods"}
    question_id, answer_id = _answered(shop, card.serial, named)
    return replace(
        ids,
        question_id=question_id,
        answer_id=answer_id,
        entry_id=scanned.json["entry"]["id"],
        payment_id=payment,
        cup_id=cup,
        source_id=made(owner, "/payment-sources", {"description": f"{named} page"})["source"]["id"],
        sale_id=f"sale-of-{merchant}",
        outlet_id=f"{merchant}-main",
        device_id=paired["device"]["id"],
        staff_id=f"{merchant}-cashier",
        session_id=str(signed_in(merchant, "cashier").get("/sessions").json["sessions"][0]["id"]),
        mail=f"cashier@{merchant}.example",
        webhook_id=webhook,
        key_id=_a_key(shop, merchant_id, merchant),
        draft_id=draft_id,
        case_number=_answered_case(owner, {**wrong, "said": f"{named} was cold"}),
        erasure_number=_erased(shop, card, named),
        practice=practice["practice"],
        practice_code=practice["cards"][0]["barcode"],
        shown=made(owner, f"/drafts/{draft_id}/link")["url"].rpartition("/")[2],
        event_id=happened.id,
        import_id=made(owner, "/imports", brought)["id"],
        audience_id=made(owner, "/audiences", {"name": f"{named} people", "condition": {"all": []}})["id"],
        campaigns=campaigns,
        digest=waiting["digest"],
        barcode=wiring.barcode(card),
        apple_token=wiring.tokens().apple(card.serial, "1"),
        pass_name=wiring.apple_pass_link(card).rpartition("/")[2],
        join_link=link_to(programme, card),
        page_link=wiring.card_page(card).rpartition("/")[2],
        handed_link=link_to(programme, card, seals.HANDED),
        google_link=link_to(programme, card, seals.GOOGLE),
        form=seals.new_form(wiring.tokens(), ids.programme_id, now_s),
        code=made(owner, "/devices", code)["code"],
        invitation=made(owner, "/staff", invited)["link"].rpartition("=")[2],
    )


def _answered(shop: Shop, serial: str, named: str) -> tuple[str, str]:
    """A question that was put to the card, and what its holder said."""
    card = shop.store.card(serial)
    assert card is not None
    question = Question(card.merchant_id, f"{named}-question", "smiley", {"en": f"{named}?"}, revision=1)
    line = AuditLine(card.merchant_id, NOON_MS, "operator", "question.ask", question.id)
    assert shop.questions.put_question(question, line)
    now_ms = wiring.clock_ms()
    shop.store.put_card(asked(card, question, now_ms, tell=False), card.version_ms)
    said, zone = Said(4, f"{named} was good"), "UTC"
    heard = hear(
        shop.store, shop.questions, serial, question.id, 0, said, zone=zone, now_ms=now_ms, pause=at_once
    )
    return question.id, heard.answer.id


def _paid(shop: Shop, key: str, card: Card, outlet: str) -> str:
    """The payment for a membership; another one is paused."""
    posted = partial(shop.call, "POST", Authorization=f"Bearer {key}")
    of_card = {"barcode": wiring.barcode(card), "outlet": outlet}
    for part in ("gym", "club"):
        paid = posted("/api/v1/payments", of_card | {"part": part}, Idempotency_Key=part)
        assert paid.status == 201, paid.text
    posted("/api/v1/memberships/pause", of_card | {"part": "gym", "months": 1}, Idempotency_Key="pause")
    return str(paid.json["entry"]["id"])


def _cup(shop: Shop, key: str, card: Card, programme_id: str, outlet: str) -> str:
    """One that was handed out of the jar; another one is in it."""
    posted = partial(shop.call, "POST", Authorization=f"Bearer {key}")
    given = {"barcode": wiring.barcode(card), "reward": "cup", "quantity": 2, "outlet": outlet}
    put = posted("/api/v1/redemptions", given, Idempotency_Key="given-on")
    assert put.status == 201, put.text
    path = f"/api/v1/programmes/{programme_id}/jars/cup/cups"
    return str(posted(path, {"outlet": outlet}, Idempotency_Key="cup").json["id"])


def signed_in(merchant: str, id_: str, outlet: str | None = None) -> Page:
    page = Page()
    body = {"email": f"{id_}@{merchant}.example", "password": PASSWORD}
    reply = page.post("/session", body | ({"outlet": outlet} if outlet else {}))
    assert reply.status == 200, reply.text
    return page


def by_pin(merchant: str, id_: str) -> Page:
    """On a tablet of the merchant's, as a person with this PIN."""
    code = made(signed_in(merchant, "owner"), "/devices", {"label": "Tablet", "outlet": f"{merchant}-main"})
    page = Page()
    made(page, "/pairings", {"code": code["code"]})
    reply = page.post("/session/pin", {"staff": f"{merchant}-{id_}", "pin": PIN})
    assert reply.status == 200, reply.text
    return page


def people(shop: Shop, merchant_id: str, merchant: str, named: str) -> None:
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
    id_: str = made(owner, "/campaigns", {**draft, "holdout_percent": 0})["campaign"]["id"]
    if state == "draft":
        return id_
    made(owner, f"/campaigns/{id_}/send")
    sent = shop.campaigns.campaign(merchant_id, id_)
    assert sent is not None
    put = replace(
        sent,
        state=state,
        submitted_by="staff:somebody-else",
        revision=sent.revision + 1,
        gift="cake" if state == "done" else "",  # what it gave can be taken back
    )
    assert shop.campaigns.put_campaign(put)
    return id_


def _answered_case(owner: Page, wrong: dict[str, str]) -> str:
    """A case with an answer, so that it may be closed."""
    number: str = made(owner, "/cases", wrong)["number"]
    made(owner, f"/cases/{number}/answers", {"text": "We are sorry.", "closes": False})
    return number


def made(page: Page, path: str, body: Mapping[str, object] | None = None) -> Any:
    reply = page.post(path, body)
    assert reply.status in (200, 201), f"{path}: {reply.text}"
    return reply.json
