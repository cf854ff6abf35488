"""Telling holders of a message: once, whatever is repeated, and within Google's three a day for a card.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/trigger-push-notifications
"""

from collections.abc import Callable, Sequence

from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.face.look import Look, Notice
from chalicelib.domain.face.outcome import Delivered, Outcome
from chalicelib.wallets.google.client import Answer, GoogleClient, outcome
from chalicelib.wallets.google.localized import Json
from chalicelib.wallets.google.messages import (
    AND_NOTIFY,
    MOST,
    QUIET,
    kept_quietly,
    knows,
    message_id,
    message_of,
    moment_id,
    moment_of,
    others_of_telling,
    room_for_one,
    without_old_moments,
)

OVER_QUOTA = "shown without a notification, Google's three in 24 hours are used up"
_NEWS_FOR_MS = WALLETS["google"].announces_for_ms or 0

Make = Callable[[str], Json]
"""The message as AND_NOTIFY or QUIET."""


def quiet_messages(look: Look) -> Json:
    """What an object is inserted with: who adds the card now was not there for the notification."""
    messages = [_make(look, look.news)(QUIET)] if look.news else []
    if look.moment:
        messages.append(moment_of(look, look.moment, QUIET))
    return {"messages": messages} if messages else {}


def tell(client: GoogleClient, look: Look, held: Json, *, notify: bool, now_ms: int) -> Outcome:
    """Have `look`'s message on the object that `held`, Google's answer to a write, says it is.

    A correction takes the place of what it corrects, without a second notification.
    """
    told = _celebrate(client, look, held, notify=notify)
    if look.news is None or not isinstance(told, Delivered):
        return told
    messages = without_old_moments(look, held.get("messages", []))
    if look.moment and not knows(messages, moment_id(look)):
        messages.append(moment_of(look, look.moment, QUIET))
    if knows(messages, message_id(look)):
        return Delivered()
    path, make = f"loyaltyObject/{held['id']}", _make(look, look.news)
    corrected = others_of_telling(look, messages)
    if corrected:
        kept = kept_quietly([message for message in messages if message not in corrected])
        return outcome(client.call("PATCH", path, {"messages": [*kept, make(QUIET)]}))
    if held.get("hasUsers") is False:  # linked, but on no phone: nobody to tell
        return Delivered()
    fresh = notify and not look.news.quiet and now_ms - look.told_ms < _NEWS_FOR_MS
    return _add(client, path, messages, make, loud=fresh)


def _celebrate(client: GoogleClient, look: Look, held: Json, *, notify: bool) -> Outcome:
    """Have `look`'s moment on the object in place of the one before: the only message of that change."""
    messages, path = held.get("messages", []), f"loyaltyObject/{held['id']}"
    kept = without_old_moments(look, messages)
    if look.moment is None or knows(kept, moment_id(look)) or held.get("hasUsers") is False:
        if len(kept) < len(messages):
            return outcome(client.call("PATCH", path, {"messages": kept_quietly(kept)}))
        return Delivered()
    if len(kept) < len(messages):
        cleared = client.call("PATCH", path, {"messages": kept_quietly(kept)})
        if not cleared.ok:
            return outcome(cleared)
    moment = look.moment
    return _add(client, path, kept, lambda kind: moment_of(look, moment, kind), loud=notify)


def _make(look: Look, news: Notice) -> Make:
    return lambda kind: message_of(look, news, kind)


def _add(client: GoogleClient, path: str, messages: Sequence[Json], make: Make, *, loud: bool) -> Outcome:
    if len(messages) >= MOST:
        pruned = client.call("PATCH", path, {"messages": kept_quietly(room_for_one(messages))})
        if not pruned.ok:
            return outcome(pruned)
    if loud:
        added = _post(client, path, make(AND_NOTIFY))
        if not added.over_notification_quota:
            return outcome(added)
    added = _post(client, path, make(QUIET))
    return Delivered(note=OVER_QUOTA) if loud and added.ok else outcome(added)


def _post(client: GoogleClient, path: str, message: Json) -> Answer:
    # Once: without an answer it may be there all the same, as the answer to the next write will show.
    return client.call("POST", f"{path}/addMessage", {"message": message}, once=True)
