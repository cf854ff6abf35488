"""A browser as a wallet: its push service is given the message, and the card's page shows the card.

https://www.rfc-editor.org/rfc/rfc8030
"""

import hashlib
import logging
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from cryptography.hazmat.primitives.asymmetric import ec

from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import Busy
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import (
    Delivered,
    Failed,
    Gone,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
)
from chalicelib.domain.webhook.tries import CallResult
from chalicelib.wallets.browser.encryption import SALT, encrypt
from chalicelib.wallets.browser.message import NEWS_FOR_MS, Message, message_of, said_of
from chalicelib.wallets.browser.subscription import Subscription, subscription_of
from chalicelib.wallets.browser.vapid import VapidKeys, b64url

AT_ONCE = 10  # of a queue's batch
# No push begins later than this after its batch did. One takes up to 20 s, and the worker has 30: a worker
# that is stopped forgets whom it has told, and would ring their phones again.
BEGUN_WITHIN_MS = 8000
TTL_S = NEWS_FOR_MS // 1000  # for so long a push service keeps it for a phone that is off
NOTHING_NEW = "nothing to tell, the page has it"
Post = Callable[[str, Mapping[str, str], bytes], CallResult]
"""Asks a public address and says what came of it."""

_log = logging.getLogger(__name__)


class BrowserWallet:
    """`contact` is our own address, for who runs a push service; `icon` is a path of ours, "" for none."""

    def __init__(
        self,
        post: Post,
        keys: VapidKeys,
        *,
        contact: str,
        icon: Callable[[Look], str],
        now_ms: Callable[[], int],
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._post, self._keys = post, keys
        self._contact, self._icon, self._now_ms, self._random = contact, icon, now_ms, random

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        """Each card's first browser, then each one's second: a card with many slow ones is nobody's wait."""
        until_ms, places = self._now_ms() + BEGUN_WITHIN_MS, _in_turn(wanted)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            ended = pool.map(lambda place: self._one(wanted[place], until_ms), places)
            by_place = dict(zip(places, ended, strict=True))
        return [by_place[place] for place in range(len(wanted))]

    def _one(self, request: Refresh, until_ms: int) -> Outcome:
        if self._now_ms() >= until_ms:
            return Unanswered("others took too long")
        try:
            return self._told(request.registration, request.draw())
        except Busy:
            return Unanswered("the table is busy")
        except Exception as error:  # this card's own: a look or a registration nobody foresaw
            _log.error("the card %s could not be told", request.registration.serial, exc_info=error)
            return Failed(f"{type(error).__name__}: {error}")

    def _told(self, held: Registration, look: Look) -> Outcome:
        message = message_of(look, held.said, self._icon(look), self._now_ms())
        if message is None:
            return Delivered(note=NOTHING_NEW, said=said_of(look))
        subscription = subscription_of(held.push_token)
        key = self._keys.find(subscription.key_id)
        if key is None:
            return Gone(None, "the key that it subscribed to is out of use")
        headers = {
            **_headers(message, held),
            "authorization": key.authorization(subscription.endpoint, self._contact, self._now_ms() // 1000),
        }
        answer = self._post(subscription.endpoint, headers, self._sealed(message, subscription))
        return _outcome(answer, said_of(look))

    def _sealed(self, message: Message, to: Subscription) -> bytes:
        own = ec.generate_private_key(ec.SECP256R1())
        return encrypt(message.body, to.point, to.auth, salt=self._random(SALT), own=own)


def _in_turn(wanted: Sequence[Refresh]) -> list[int]:
    """The places of `wanted`, card by card in turn."""
    seen: Counter[str] = Counter()
    turns: list[tuple[int, int]] = []
    for place, request in enumerate(wanted):
        turns.append((seen[request.registration.serial], place))
        seen[request.registration.serial] += 1
    return [place for _, place in sorted(turns)]


def _headers(message: Message, held: Registration) -> dict[str, str]:
    """Of a card, a push service keeps the newest message of a kind for a phone that is off."""
    topic = hashlib.sha256(f"{message.tag} {held.holder}".encode()).digest()[:24]
    return {
        "content-type": "application/octet-stream",
        "content-encoding": "aes128gcm",
        "ttl": str(TTL_S),
        "urgency": "high" if message.urgent else "normal",
        "topic": b64url(topic),
    }


def _outcome(answer: CallResult, said: str) -> Outcome:
    """What a push service's status means. Whoever hands in an address may answer as they like, so none of
    them says anything of our keys, or of anybody else's browser."""
    match answer.status:
        case 404 | 410:
            return Gone(None, f"{answer.status}")
        case 429:
            return Unanswered("429: too many", retry_after_s=answer.retry_after_s)
        case status if status >= 500 or status == 0:
            return _unanswered(answer)
        case status if 200 <= status < 300:
            return Delivered(said=said)
    return Refused(f"{answer.status}: {_WHY.get(answer.status, 'refused')}")


_WHY = {400: "malformed", 401: "unsigned", 403: "signature not accepted", 413: "too large"}


def _unanswered(answer: CallResult) -> Outcome:
    """A name that leads inside is refused as often as it is tried; all else may answer later."""
    if answer.failure == "address_inside":
        return Gone(None, "its address is not one of the internet's")
    reason = str(answer.status or answer.failure)
    return Unanswered(reason, retry_after_s=answer.retry_after_s, mute=True)
