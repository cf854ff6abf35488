"""The owner's list of people: invite, change, revoke; and the audit list of it all."""

import secrets
from typing import Any

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import normal_mail
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import ROLES, AuditLine, Role, Staff
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.views import StaffView, staff_view
from chalicelib.entrypoints.api.till.views import Names, names_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import new_secret, signed_in
from chalicelib.entrypoints.http.fields import ID, Instant, ShortText, Url, language_given, needed, page_limit
from chalicelib.entrypoints.http.request import language_of, query, read
from chalicelib.service.people.staff import alter, invite, link_of, new_link, revoke

OUTLETS_MAX = 50

routes = Routes(__name__)


class InviteBody(msgspec.Struct, forbid_unknown_fields=True):
    email: str
    name: ShortText
    role: ShortText
    outlets: list[ShortText] = []
    language: ShortText | None = None


class StaffBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out stays."""

    name: ShortText | None = None
    role: ShortText | None = None
    outlets: list[ShortText] | None = None
    language: ShortText | None = None


class StaffListView(msgspec.Struct):
    staff: list[StaffView]


class OneStaffView(msgspec.Struct):
    staff: StaffView


class LinkView(msgspec.Struct):
    """`link` is shown this once, for the owner to hand over."""

    staff: StaffView
    link: Url
    expires_at: Instant


class AuditLineView(msgspec.Struct):
    at: Instant
    by: str
    by_name: str | None
    what: str
    whom: str
    whom_name: str | None
    detail: str


class AuditView(msgspec.Struct):
    lines: list[AuditLineView]
    next: str | None


@routes.route("/api/v1/staff", methods=["GET"])
def get_staff() -> Response:
    caller = signed_in(routes.current_request, "see_staff")
    people = sorted(wiring.directory().people(caller.merchant_id), key=lambda each: each.name.casefold())
    return answer(StaffListView([staff_view(each) for each in people]))


@routes.route("/api/v1/staff", methods=["POST"])
def post_staff() -> Response:
    request = routes.current_request
    caller = signed_in(request, "staff")
    body = read(request, InviteBody)
    secret, now = new_secret(), wiring.clock_ms()
    staff = Staff(
        id=f"s{secrets.token_hex(5)}",
        merchant_id=caller.merchant_id,
        email=normal_mail(body.email, "email"),
        name=needed("name", body.name),
        role=_role(body.role),
        language=language_given(body.language, language_of(request)),
        created_ms=now,
        outlets=_outlets(body.outlets),
        link_digest=digest_of(secret),
    )
    return answer(_link(invite(wiring.directory(), staff, caller.by, now), secret), 201)


@routes.route("/api/v1/staff/{staff_id}/link", methods=["POST"])
def post_link(staff_id: str) -> Response:
    """A new link: the password is forgotten, or somebody comes back."""
    caller = signed_in(routes.current_request, "staff")
    secret = new_secret()
    staff = new_link(
        wiring.directory(), caller.merchant_id, _id(staff_id), digest_of(secret), caller.by, wiring.clock_ms()
    )
    return answer(_link(staff, secret), 201)


@routes.route("/api/v1/staff/{staff_id}", methods=["PATCH"])
def patch_staff(staff_id: str) -> Response:
    request = routes.current_request
    caller = signed_in(request, "staff")
    body = read(request, StaffBody)
    changes: dict[str, Any] = {}
    if body.name is not None:
        changes["name"] = needed("name", body.name)
    if body.role is not None:
        changes["role"] = _role(body.role)
    if body.outlets is not None:
        changes["outlets"] = _outlets(body.outlets)
    if body.language is not None:
        changes["language"] = language_given(body.language, "en")
    altered = alter(
        wiring.directory(), caller.merchant_id, _id(staff_id), changes, caller.by, wiring.clock_ms()
    )
    return answer(OneStaffView(staff_view(altered)))


@routes.route("/api/v1/staff/{staff_id}", methods=["DELETE"])
def delete_staff(staff_id: str) -> Response:
    caller = signed_in(routes.current_request, "staff")
    revoked = revoke(wiring.directory(), caller.merchant_id, _id(staff_id), caller.by, wiring.clock_ms())
    return answer(OneStaffView(staff_view(revoked)))


@routes.route("/api/v1/audit", methods=["GET"])
def get_audit() -> Response:
    request = routes.current_request
    caller = signed_in(request, "audit")
    limit, after = page_limit(query(request, "limit")), query(request, "after") or ""
    page = wiring.directory().audit(caller.merchant_id, limit, after)
    names = names_of(caller.merchant_id)
    return answer(AuditView([_line_view(line, names) for line in page.lines], page.next or None))


def _line_view(line: AuditLine, names: Names) -> AuditLineView:
    whom = names.get(f"staff:{line.whom}") if line.what.startswith("staff.") else None
    return AuditLineView(
        instant(line.at_ms), line.by, names.get(line.by), line.what, line.whom, whom, line.detail
    )


def _link(staff: Staff, secret: str) -> LinkView:
    link = link_of(wiring.settings().base_url, staff, secret)
    return LinkView(staff_view(staff), link, instant(staff.link_until_ms))


def _id(staff_id: str) -> str:
    if not ID.fullmatch(staff_id):
        raise NotFound("staff_unknown", field="id")
    return staff_id


def _role(given: str) -> Role:
    match = next((role for role in ROLES if role == given), None)
    if match is None:
        raise InvalidInput("role_unknown", field="role", roles=", ".join(ROLES))
    return match


def _outlets(given: list[str]) -> tuple[str, ...]:
    if len(given) > OUTLETS_MAX:
        raise InvalidInput("outlet_unknown", field="outlets")
    return tuple(dict.fromkeys(given))
