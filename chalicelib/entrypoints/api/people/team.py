"""The owner's list of people: invite, change, revoke."""

import secrets
from functools import partial
from typing import Annotated, Any

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import MAIL_MAX, normal_mail
from chalicelib.domain.errors import Busy, InvalidInput, NotFound
from chalicelib.domain.people.authority import ROLES, Role
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.beginning import name_of_shop
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.api.people.views import StaffView, staff_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, new_secret, works_with
from chalicelib.entrypoints.http.fields import (
    Instant,
    ShortText,
    Url,
    known_id,
    language_named,
    listed_limit,
    needed,
    short,
    stated,
)
from chalicelib.entrypoints.http.operation import BODY, LIST_AFTER, LIST_LIMIT, Q
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.sources import within_letters
from chalicelib.service.people.codes import refuse_returned
from chalicelib.service.people.staff import (
    OUTLETS_OF_ONE_MAX,
    alter,
    invitation,
    invite,
    link_of,
    new_link,
    revoke,
    staff_of,
)

Outlets = Annotated[list[ShortText], msgspec.Meta(max_length=OUTLETS_OF_ONE_MAX)]

routes = Api(__name__)
reading = partial(routes.operation, refusals=(403, 404, 409, 422))
changing = partial(routes.operation, refusals=(*BODY, 403, 404, 409, 429, 503))


class InviteBody(msgspec.Struct, forbid_unknown_fields=True):
    email: Annotated[str, stated(maxLength=MAIL_MAX)]
    name: ShortText
    role: ShortText
    outlets: Outlets = []
    language: ShortText | None = None
    send: bool = False


class LinkBody(msgspec.Struct, forbid_unknown_fields=True):
    """`send`: mail the link to the person."""

    send: bool = False


class StaffBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out stays."""

    name: ShortText | None = None
    role: ShortText | None = None
    outlets: Outlets | None = None
    language: ShortText | None = None


class StaffListView(msgspec.Struct):
    staff: list[StaffView]
    next: str | None


class OneStaffView(msgspec.Struct):
    staff: StaffView


class LinkView(msgspec.Struct):
    """`link` is shown this once, for the owner to hand over; null: another owner has to confirm it first.
    `sent`: it is on its way to the person by mail, too."""

    staff: StaffView
    link: Url | None
    expires_at: Instant | None
    sent: bool


@reading(
    "GET /staff",
    id="listStaff",
    summary="The people at the outlets where you work: active ones first, by name",
    permission="see_staff",
    answers={200: StaffListView},
    parameters=(Q, LIST_LIMIT, LIST_AFTER),
)
def get_staff(caller: Caller) -> Response:
    request = routes.current_request
    page = wiring.directory().people_page(
        caller.merchant_id,
        listed_limit(query(request, "limit")),
        query(request, "after") or "",
        q=short("q", query(request, "q")),
        outlets=caller.staff.outlets if caller.staff else (),
    )
    askers = names_by(caller.merchant_id, (person.asked_by for person in page.people))
    return answer(StaffListView([staff_view(person, askers) for person in page.people], page.next or None))


@reading(
    "GET /staff/{staff_id}",
    id="getStaff",
    summary="A person at the outlets where you work",
    permission="see_staff",
    answers={200: OneStaffView},
)
def get_one(staff_id: str, caller: Caller) -> Response:
    person = staff_of(wiring.directory(), caller.merchant_id, _id(staff_id))
    if not works_with(caller, person):
        raise NotFound("staff_unknown", field="id")
    return answer(_one(person))


@changing("POST /staff", id="invite", summary="Invite a person", permission="staff", answers={201: LinkView})
def post_staff(caller: Caller, body: InviteBody) -> Response:
    secret, now = new_secret(), wiring.clock_ms()
    email = normal_mail(body.email, "email")
    if body.send:
        _may_mail(caller, email)
    staff = Staff(
        id=f"s{secrets.token_hex(5)}",
        merchant_id=caller.merchant_id,
        email=email,
        name=needed("name", body.name),
        role=_role(body.role),
        language=language_named(body.language, language_of(routes.current_request)),
        created_ms=now,
        outlets=_outlets(body.outlets),
        link_digest=digest_of(secret),
    )
    invited = invite(wiring.directory(), staff, caller.by, now)
    return answer(_link(caller, invited, secret, send=body.send), 201)


@changing(
    "POST /staff/{staff_id}/link",
    id="newLink",
    summary="A new link for a password",
    permission="staff",
    answers={201: LinkView},
    body_optional=True,
)
def post_link(staff_id: str, caller: Caller, body: LinkBody) -> Response:
    """The password is forgotten, or somebody comes back."""
    secret, id_ = new_secret(), _id(staff_id)
    if body.send:
        _may_mail(caller, staff_of(wiring.directory(), caller.merchant_id, id_).email)
    staff = new_link(
        wiring.directory(), caller.merchant_id, id_, digest_of(secret), caller.by, wiring.clock_ms()
    )
    return answer(_link(caller, staff, secret, send=body.send), 201)


@changing(
    "PATCH /staff/{staff_id}",
    id="changeStaff",
    summary="Change a person",
    permission="staff",
    answers={200: OneStaffView},
)
def patch_staff(staff_id: str, caller: Caller, body: StaffBody) -> Response:
    changes: dict[str, Any] = {}
    if body.name is not None:
        changes["name"] = needed("name", body.name)
    if body.role is not None:
        changes["role"] = _role(body.role)
    if body.outlets is not None:
        changes["outlets"] = _outlets(body.outlets)
    if body.language is not None:
        changes["language"] = language_named(body.language, "en")
    altered = alter(
        wiring.directory(), caller.merchant_id, _id(staff_id), changes, caller.by, wiring.clock_ms()
    )
    return answer(_one(altered))


@changing(
    "DELETE /staff/{staff_id}",
    id="revokeStaff",
    summary="Revoke a person",
    permission="staff",
    answers={200: OneStaffView},
)
def delete_staff(staff_id: str, caller: Caller) -> Response:
    revoked = revoke(wiring.directory(), caller.merchant_id, _id(staff_id), caller.by, wiring.clock_ms())
    return answer(_one(revoked))


def _one(staff: Staff) -> OneStaffView:
    return OneStaffView(staff_view(staff, names_by(staff.merchant_id, [staff.asked_by])))


def _link(caller: Caller, staff: Staff, secret: str, *, send: bool) -> LinkView:
    shown = _one(staff).staff
    if staff.link_digest != digest_of(secret):
        return LinkView(shown, None, None, sent=False)
    link = link_of(wiring.settings().base_url, staff, secret)
    sent = send and _mailed(caller, staff, link)
    return LinkView(shown, link, instant(staff.link_until_ms), sent)


def _may_mail(caller: Caller, email: str) -> None:
    """Before anything is changed: the address takes mail, and the shop has not mailed too much today."""
    refuse_returned(wiring.addresses(), email, "email")
    within_letters(caller, email)


def _mailed(caller: Caller, staff: Staff, link: str) -> bool:
    """False when nothing can be sent now: the link is there to hand over."""
    asker = caller.staff.name if caller.staff else ""
    letter = invitation(name_of_shop(staff.merchant_id), asker, link)
    try:
        wiring.mail().send(staff.email, letter, staff.language)
    except Busy:
        return False
    return True


def _id(staff_id: str) -> str:
    return known_id(staff_id, "staff_unknown")


def _role(given: str) -> Role:
    match = next((role for role in ROLES if role == given), None)
    if match is None:
        raise InvalidInput("role_unknown", field="role", roles=", ".join(ROLES))
    return match


def _outlets(given: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(given))
