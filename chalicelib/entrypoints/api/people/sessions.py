"""Where one is signed in, and an end to any of it."""

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.people.staff import Session
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, person
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.people.sessions import end_session, sessions_of

routes = Api(__name__)


class SignedInView(msgspec.Struct):
    """One sign-in: on which `device` (a till's name; null: none of ours) and `browser`, from which `network`.
    `seen_at` is when it was last used, within a quarter of an hour. `here`: the one that asks."""

    id: str
    browser: str
    network: str
    device: str | None
    outlet: str | None
    by_pin: bool
    since: Instant
    seen_at: Instant
    here: bool


class SessionListView(msgspec.Struct):
    sessions: list[SignedInView]


@routes.operation(
    "GET /sessions",
    id="listSessions",
    summary="Where one is signed in, the latest first; a hundred at most",
    permission="signed_in",
    person=True,
    answers={200: SessionListView},
    refusals=(403,),
)
def get_sessions(caller: Caller) -> Response:
    staff, here = person(caller)
    living = sessions_of(wiring.directory(), staff, wiring.clock_ms())
    directory, merchant = wiring.directory(), staff.merchant_id
    devices = {id_: directory.device(merchant, id_) for id_ in {each.device_id for each in living} if id_}
    labels = {id_: device.label for id_, device in devices.items() if device}
    outlets = {
        outlet.id: outlet.name
        for outlet in directory.outlets_named(merchant, (each.outlet_id for each in living if each.outlet_id))
    }
    return answer(SessionListView([_view(each, here, labels, outlets) for each in living]))


@routes.operation(
    "DELETE /sessions/{session_id}",
    id="endSession",
    summary="End one of one's sessions by its id, or `others`: all but this one",
    permission="signed_in",
    person=True,
    answers={204: None},
    refusals=(403, 404, 503),
)
def delete_session(session_id: str, caller: Caller) -> Response:
    """Refused everywhere within seconds."""
    staff, here = person(caller)
    end_session(wiring.directory(), staff, here, session_id, wiring.clock_ms())
    return no_content()


def _view(session: Session, here: Session, labels: dict[str, str], outlets: dict[str, str]) -> SignedInView:
    return SignedInView(
        session.id,
        session.browser,
        session.network,
        labels.get(session.device_id),
        outlets.get(session.outlet_id),
        not session.password_ms,
        instant(session.created_ms),
        instant(max(session.seen_ms, session.created_ms)),
        session.digest == here.digest,
    )
