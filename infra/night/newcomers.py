"""Merchants that come in by themselves: who may, which of them wait for a look, where mail comes back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from chalicelib.contacts import normal_mail
from chalicelib.domain.errors import Busy, NotFound
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.merchant.letters import approved, invited
from chalicelib.service.people.owners import owners
from chalicelib.service.people.returned import note_returned
from infra.night.deployed import Deployed, now_ms

INVITED_DAYS = 30


def invite(deployed: Deployed, mail: str, language: Language) -> Iterator[str]:
    """Let who reads this address open a merchant, for a month; where mail is set up, it says so there."""
    email, link = normal_mail(mail), f"{deployed.parameters['BaseUrl']}/start"
    deployed.addresses().invite(email, now_ms() + INVITED_DAYS * DAY_MS)
    try:
        deployed.mail().send(email, invited(email, link, INVITED_DAYS), language)
        yield f"{email} may open a merchant for {INVITED_DAYS} days, and was told so by mail."
    except Busy:
        yield f"{email} may open a merchant for {INVITED_DAYS} days. No mail was sent: hand over {link}"
    if deployed.parameters["SignUp"] == "off":
        yield "Sign-up is off: nobody comes in until a deploy with SignUp=invited."


def approve(deployed: Deployed, merchant_id: str) -> Iterator[str]:
    """The merchant's cards are for everybody from now on; without one, who waits."""
    if not merchant_id:
        yield from _waiting(deployed)
        return
    store = deployed.store()
    merchant = store.merchant_now(merchant_id)
    if merchant is None:
        raise NotFound("not_found", field="merchant")
    if merchant.in_review_ms:
        open_ = replace(merchant, in_review_ms=0, revision=merchant.revision + 1)
        if not store.replace_merchant(open_, merchant.revision):
            raise Busy("store_busy")
        deployed.note("merchant.approve", merchant_id, merchant_id)
        yield from _tell_owners(deployed, merchant_id, merchant.name)
    deployed.openings().looked_at(merchant_id)
    yield f"{merchant_id}: {merchant.name} is open to everybody within half a minute."


def mail(deployed: Deployed, address: str, *, allow: bool) -> str:
    """Whether mail to an address comes back, and why; with `allow`, that it may be sent there again."""
    email = normal_mail(address)
    returned = deployed.addresses().returned(email)
    if returned is None:
        return f"Mail to {email} is sent."
    if allow:
        note_returned(deployed.addresses(), deployed.people(), email, None)
        return f"Mail to {email} is sent again. Take it off SES's own list too: docs/operators.md."
    at = datetime.fromtimestamp(returned.at_ms / 1000, UTC)
    said = f" ({returned.detail})" if returned.detail else ""
    return f"Nothing is sent to {email} since {at:%Y-%m-%d %H:%M} UTC: {returned.why}{said}"


def _waiting(deployed: Deployed) -> Iterator[str]:
    waiting = deployed.openings().waiting()
    for merchant_id, since_ms in sorted(waiting.items(), key=lambda each: each[1]):
        merchant = deployed.store().merchant_now(merchant_id)
        since = datetime.fromtimestamp(since_ms / 1000, UTC)
        yield f"{merchant_id}  since {since:%Y-%m-%d %H:%M} UTC  {merchant.name if merchant else '?'}"
    if not waiting:
        yield "Nobody waits."


def _tell_owners(deployed: Deployed, merchant_id: str, name: str) -> Iterator[str]:
    letter = approved(name)
    for owner in owners(deployed.people(), merchant_id):
        try:
            if not owner.mail_returned:
                deployed.mail().send(owner.email, letter, owner.language)
        except Busy:
            yield f"{owner.email} could not be told by mail."
