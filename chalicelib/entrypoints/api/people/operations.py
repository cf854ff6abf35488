"""What the JSON API offers to people by the scan page and the owner's pages, one line a route."""

from typing import Any

from chalicelib.entrypoints.api.card import page as card_page
from chalicelib.entrypoints.api.people import places, report, session, team
from chalicelib.entrypoints.api.people import views as staff_views
from chalicelib.entrypoints.api.programme import glance
from chalicelib.entrypoints.api.programme import limits as rules
from chalicelib.entrypoints.api.programme import views as rules_views
from chalicelib.entrypoints.api.till import till
from chalicelib.entrypoints.api.till import views as till_views
from chalicelib.entrypoints.http.operation import AFTER, BODY, LIMIT, Answer, By, Operation


def _asked(name: str, what: str, *, required: bool = False) -> dict[str, Any]:
    schema = {"type": "string"}
    return {"name": name, "in": "query", "required": required, "description": what, "schema": schema}


OUTLET = _asked("outlet", "An outlet's id; left out, that of the session.")
DAY = _asked("day", "YYYY-MM-DD as the outlet lives it; left out, today.")
MINE = _asked("mine", "1: only what the caller did.")
BARCODE = _asked("barcode", "A scanned code: one card.")
SEARCH = _asked("search", "The beginning of a name, phone or mail address: cards.")

_CHANGE = (*BODY, 401, 403, 404, 409, 429, 503)
_READ = (401, 403, 422)
_SESSION = staff_views.SessionView


def _get(
    path: str, id_: str, summary: str, answer: Answer, *parameters: dict[str, Any], by: By = "person"
) -> Operation:
    refusals = (*_READ, 404, 409)
    return Operation("get", path, id_, summary, {200: answer}, refusals, parameters=parameters, by=by)


def _change(
    route: str,
    id_: str,
    summary: str,
    answer: type | None,
    body: type | None = None,
    status: int = 200,
    by: By = "person",
) -> Operation:
    method, _, path = route.partition(" ")
    return Operation(method, path, id_, summary, {status: answer}, _CHANGE, body=body, by=by)


FOR_PEOPLE = (
    _get("/session", "getSession", "Who is signed in, who could be on this device", _SESSION, by="anybody"),
    _change("post /session", "signIn", "Sign in", _SESSION, session.SignInBody, by="anybody"),
    _change("delete /session", "signOut", "Sign out", None, status=204, by="anybody"),
    _change("post /session/pin", "signInByPin", "Switch person", _SESSION, session.PinBody, by="anybody"),
    _change("put /session/pin", "setPin", "Set one's own PIN", None, session.NewPinBody, 204),
    _change("put /session/outlet", "chooseOutlet", "Be at an outlet", _SESSION, session.AtOutletBody),
    _change(
        "post /invitation/read",
        "readInvitation",
        "Whom an invitation is for",
        session.InvitationView,
        session.TokenBody,
        by="anybody",
    ),
    _change(
        "post /invitation",
        "acceptInvitation",
        "Set a password by an invitation, and be signed in",
        _SESSION,
        session.AcceptBody,
        by="anybody",
    ),
    _change("post /pairings", "pair", "Pair this device", _SESSION, places.CodeBody, by="anybody"),
    _get("/till", "getTill", "All that a till needs to work offline", till.TillView),
    _get(
        "/cards",
        "findCards",
        "One card by its code, or cards by a name, phone or mail address",
        (till_views.TillCardView, till.FoundView),
        BARCODE,
        SEARCH,
        by="key",
    ),
    _get(
        "/entries",
        "listDay",
        "One day of one outlet, newest first",
        till.DayView,
        OUTLET,
        DAY,
        MINE,
        LIMIT,
        AFTER,
        by="key",
    ),
    _get("/cards/{serial}/page", "getCardPage", "A card as a marketer sees it", card_page.CardPageView),
    _get("/programmes/{programme_id}/glance", "getGlance", "A programme's numbers", glance.GlanceView),
    _get("/staff", "listStaff", "The people", team.StaffListView),
    _change("post /staff", "invite", "Invite a person", team.LinkView, team.InviteBody, 201),
    _change("post /staff/{staff_id}/link", "newLink", "A new link for a password", team.LinkView, None, 201),
    _change("patch /staff/{staff_id}", "changeStaff", "Change a person", team.OneStaffView, team.StaffBody),
    _change("delete /staff/{staff_id}", "revokeStaff", "Revoke a person", team.OneStaffView),
    _get("/audit", "listAudit", "Who changed what, newest first", team.AuditView, LIMIT, AFTER),
    _get("/outlets", "listOutlets", "The outlets", places.OutletListView),
    _change("post /outlets", "addOutlet", "Add an outlet", places.OneOutletView, places.OutletBody, 201),
    _change(
        "put /outlets/{outlet_id}",
        "changeOutlet",
        "Change an outlet",
        places.OneOutletView,
        places.OutletBody,
    ),
    _get("/devices", "listDevices", "The paired devices", places.DeviceListView),
    _change(
        "post /devices", "offerPairing", "A code to pair a device", places.CodeView, places.DeviceBody, 201
    ),
    _change("delete /devices/{device_id}", "unpair", "Unpair a device", places.OneDeviceView),
    _get(
        "/programmes/{programme_id}/limits",
        "getLimits",
        "A programme with its limits as they stand this moment",
        rules_views.TillProgrammeView,
    ),
    _change(
        "put /programmes/{programme_id}/limits",
        "setLimits",
        "Set a programme's limits at the till",
        rules_views.TillProgrammeView,
        rules.LimitsBody,
    ),
    _get("/report", "getReport", "A day in figures, and what stands out", report.ReportView, OUTLET, DAY),
)
