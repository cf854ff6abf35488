"""Google Wallet's save and delete callbacks.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/use-callbacks-for-saves-and-deletions
"""

from typing import TYPE_CHECKING

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import Busy, InvalidInput
from chalicelib.domain.time.units import HOUR_S
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.request import raw_body
from chalicelib.entrypoints.metrics import measure
from chalicelib.service.ports import Store

if TYPE_CHECKING:
    from chalicelib.wallets.google.callbacks import Callback

routes = Routes(__name__)

NONCE = "google-callback"
# Kept past the message's own expiry, so that a replay is refused by the one or the other.
NONCE_GRACE_S = HOUR_S


@routes.route("/google/callback", methods=["POST"])
def callback() -> Response:
    """Note that a card was saved or removed. Google repeats itself: each nonce counts once, and only when it
    was noted, so that a moment without the table loses no save.

    What we do not know is taken all the same and noted in the log: refused, Google would send it again.
    """
    from chalicelib.wallets.google.callbacks import CallbackRefused, UnknownEvent
    from chalicelib.wallets.google.root_keys import KeysUnavailable

    try:
        heard = wiring.read_google_callback(raw_body(routes.current_request), wiring.clock_ms())
    except CallbackRefused as error:
        raise InvalidInput("callback_refused", field="body", why=str(error)) from error
    except KeysUnavailable as error:
        raise Busy("callback_unchecked") from error
    if isinstance(heard, UnknownEvent):
        measure({"Wallet": "google"}, {"UnknownCallbacks": 1}, reason=heard.event)
        return answer({"ignored": heard.event})
    store = wiring.store()
    if store.kept(NONCE, heard.nonce):
        return answer({"replayed": True})
    _note(heard, store)
    store.keep_first(NONCE, heard.nonce, heard.event, heard.expires_ms // 1000 + NONCE_GRACE_S)
    return answer({"replayed": False})


def _note(heard: "Callback", store: Store) -> None:
    from chalicelib.wallets.google.loyalty import moved_in, serial_in

    serial, now_ms = serial_in(heard.object_id), wiring.clock_ms()
    registration = store.registration("google", serial, heard.object_id)
    if registration is not None:
        store.note_saved(registration, now_ms, saved=heard.event == "save")
        return
    card = store.card(serial) if heard.event == "save" else None
    if card is None:
        return
    # By a link from before the place was forgotten: it has made the card anew as it was then, also one that
    # was erased since. So it is a place again, and the road to the phone brings it up to date.
    moved = min(moved_in(heard.object_id), card.moved)
    store.register(
        Registration("google", serial, heard.object_id, now_ms, programme_id=card.programme_id, moved=moved)
    )
