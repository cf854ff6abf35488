"""Google Wallet's save and delete callbacks.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/use-callbacks-for-saves-and-deletions
"""

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import Busy, InvalidInput
from chalicelib.domain.time.units import HOUR_S
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.request import raw_body
from chalicelib.entrypoints.metrics import measure

routes = Routes(__name__)

NONCE = "google-callback"
# Kept past the message's own expiry, so that a replay is refused by the one or the other.
NONCE_GRACE_S = HOUR_S


@routes.route("/google/callback", methods=["POST"])
def callback() -> Response:
    """Note that a card was saved or removed. Google repeats itself: each nonce counts once.

    What we do not know is taken all the same and noted in the log: refused, Google would send it again.
    """
    from chalicelib.wallets.google.callbacks import CallbackRefused, UnknownEvent
    from chalicelib.wallets.google.loyalty import serial_in
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
    if not store.spend_once(NONCE, heard.nonce, heard.expires_ms // 1000 + NONCE_GRACE_S):
        return answer({"replayed": True})
    serial = serial_in(heard.object_id)
    registration = store.registration("google", serial, heard.object_id)
    if registration is not None:
        store.note_saved(registration, wiring.clock_ms(), saved=heard.event == "save")
    return answer({"replayed": False})
