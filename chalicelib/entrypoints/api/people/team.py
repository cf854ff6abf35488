"""The owner's list of people: invite, change, revoke; and the audit list of it all."""

import secrets
from functools import partial
from typing import Annotated, Any

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import MAIL_MAX, normal_mail
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.audit import AuditCode, AuditLine, Facts
from chalicelib.domain.people.authority import ROLES, Role
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.views import StaffView, staff_view
from chalicelib.entrypoints.api.till.views import Names, names_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, new_secret, works_with
from chalicelib.entrypoints.http.fields import (
    Instant,
    ShortText,
    Url,
    known_id,
    language_named,
    needed,
    page_limit,
    stated,
)
from chalicelib.entrypoints.http.operation import AFTER, BODY, LIMIT
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.people.places import OUTLETS_MAX
from chalicelib.service.people.staff import alter, invite, link_of, new_link, revoke

Outlets = Annotated[list[ShortText], msgspec.Meta(max_length=OUTLETS_MAX)]

routes = Api(__name__)
reading = partial(routes.operation, refusals=(403, 404, 409, 422))
changing = partial(routes.operation, refusals=(*BODY, 403, 404, 409, 429, 503))


class InviteBody(msgspec.Struct, forbid_unknown_fields=True):
    email: Annotated[str, stated(maxLength=MAIL_MAX)]
    name: ShortText
    role: ShortText
    outlets: Outlets = []
    language: ShortText | None = None


class StaffBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out stays."""

    name: ShortText | None = None
    role: ShortText | None = None
    outlets: Outlets | None = None
    language: ShortText | None = None


class StaffListView(msgspec.Struct):
    staff: list[StaffView]


class OneStaffView(msgspec.Struct):
    staff: StaffView


class LinkView(msgspec.Struct):
    """`link` is shown this once, for the owner to hand over; null: another owner has to confirm it first."""

    staff: StaffView
    link: Url | None
    expires_at: Instant | None


FactValue = str | int | bool | list[str]


class AuditLineView(msgspec.Struct):
    """`facts` are what was set, by the names of the API's fields; `before` is what some of them were."""

    at: Instant
    by: str
    by_name: str | None
    what: AuditCode
    whom: str
    whom_name: str | None
    facts: dict[str, FactValue]
    before: dict[str, FactValue]


class AuditView(msgspec.Struct):
    lines: list[AuditLineView]
    next: str | None


@reading(
    "GET /staff",
    id="listStaff",
    summary="The people at the outlets where you work",
    permission="see_staff",
    answers={200: StaffListView},
)
def get_staff(caller: Caller) -> Response:
    people = sorted(wiring.directory().people(caller.merchant_id), key=lambda person: person.name.casefold())
    own = [person for person in people if works_with(caller, person)]
    return answer(StaffListView([staff_view(person) for person in own]))


@changing("POST /staff", id="invite", summary="Invite a person", permission="staff", answers={201: LinkView})
def post_staff(caller: Caller, body: InviteBody) -> Response:
    secret, now = new_secret(), wiring.clock_ms()
    staff = Staff(
        id=f"s{secrets.token_hex(5)}",
        merchant_id=caller.merchant_id,
        email=normal_mail(body.email, "email"),
        name=needed("name", body.name),
        role=_role(body.role),
        language=language_named(body.language, language_of(routes.current_request)),
        created_ms=now,
        outlets=_outlets(body.outlets),
        link_digest=digest_of(secret),
    )
    return answer(_link(invite(wiring.directory(), staff, caller.by, now), secret), 201)


@changing(
    "POST /staff/{staff_id}/link",
    id="newLink",
    summary="A new link for a password",
    permission="staff",
    answers={201: LinkView},
)
def post_link(staff_id: str, caller: Caller) -> Response:
    """The password is forgotten, or somebody comes back."""
    secret = new_secret()
    staff = new_link(
        wiring.directory(), caller.merchant_id, _id(staff_id), digest_of(secret), caller.by, wiring.clock_ms()
    )
    return answer(_link(staff, secret), 201)


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
    return answer(OneStaffView(staff_view(altered)))


@changing(
    "DELETE /staff/{staff_id}",
    id="revokeStaff",
    summary="Revoke a person",
    permission="staff",
    answers={200: OneStaffView},
)
def delete_staff(staff_id: str, caller: Caller) -> Response:
    revoked = revoke(wiring.directory(), caller.merchant_id, _id(staff_id), caller.by, wiring.clock_ms())
    return answer(OneStaffView(staff_view(revoked)))


@reading(
    "GET /audit",
    id="listAudit",
    summary="Who changed what, newest first",
    permission="audit",
    answers={200: AuditView},
    parameters=(LIMIT, AFTER),
)
def get_audit(caller: Caller) -> Response:
    request = routes.current_request
    limit, after = page_limit(query(request, "limit")), query(request, "after") or ""
    page = wiring.directory().audit(caller.merchant_id, limit, after)
    names = names_of(wiring.directory().people(caller.merchant_id))
    return answer(AuditView([_line_view(line, names) for line in page.lines], page.next or None))


def _line_view(line: AuditLine, names: Names) -> AuditLineView:
    whom = names.get(f"staff:{line.whom}") if line.what.startswith("staff.") else None
    return AuditLineView(
        instant(line.at_ms),
        line.by,
        names.get(line.by),
        line.what,
        line.whom,
        whom,
        _fact_values(line.facts),
        _fact_values(line.before),
    )


def _fact_values(facts: Facts) -> dict[str, FactValue]:
    return {name: list(fact) if isinstance(fact, tuple) else fact for name, fact in facts.items()}


def _link(staff: Staff, secret: str) -> LinkView:
    if staff.link_digest != digest_of(secret):
        return LinkView(staff_view(staff), None, None)
    link = link_of(wiring.settings().base_url, staff, secret)
    return LinkView(staff_view(staff), link, instant(staff.link_until_ms))


def _id(staff_id: str) -> str:
    return known_id(staff_id, "staff_unknown")


def _role(given: str) -> Role:
    match = next((role for role in ROLES if role == given), None)
    if match is None:
        raise InvalidInput("role_unknown", field="role", roles=", ".join(ROLES))
    return match


def _outlets(given: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(given))
