"""Google as a wallet: bring its object of a card, and its class of a programme, up to date."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from chalicelib.domain.errors import Busy
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import (
    NOT_SAVED_YET,
    Delivered,
    Failed,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.wallets.google.classes import Classes
from chalicelib.wallets.google.client import Answer, GoogleClient, outcome
from chalicelib.wallets.google.linking import Linking
from chalicelib.wallets.google.localized import Json
from chalicelib.wallets.google.loyalty import as_patch, erased_object, loyalty_class, loyalty_object
from chalicelib.wallets.google.telling import quiet_messages, tell
from chalicelib.wallets.google.template import read_template

_log = logging.getLogger(__name__)
_BEGIN_WITHIN_MS = 10_000  # the worker has 30 s, and a card that Google answers late may take 18
AT_ONCE = (
    10  # cards of a FIFO queue's batch: as many calls under way fill Google's quota at half a second each
)


@dataclass(slots=True)
class _Run:
    """One batch: until when cards are begun, and why Google refuses us, once it does."""

    until_ms: int
    refused: str = ""


class GoogleWallet:
    """Writes what a look shows. Google keeps no versions: the last write wins, so the caller has leased the
    card before it read it.

    `logo_url` and `hero_url` give addresses that Google can fetch, new ones for new bytes.
    `made` hears the id of each class that is there, on which a link can build.
    """

    def __init__(
        self,
        client: GoogleClient,
        *,
        issuer_id: str,
        templates: Path,
        callback_url: str,
        logo_url: Callable[[Look], str],
        hero_url: Callable[[Look], str | None],
        now_ms: Callable[[], int],
        stack: str = "",
        made: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._client = client
        self._issuer_id, self._stack = issuer_id, stack
        self._template = lru_cache(maxsize=64)(lambda name: read_template(templates / name))
        self._callback_url = callback_url
        self._logo_url = logo_url
        self._hero_url = hero_url
        self._now_ms = now_ms
        self._classes = Classes(client, now_ms, made)
        self._linking = Linking(
            client, self._classes, issuer_id=issuer_id, stack=stack, logo_url=logo_url, now_ms=now_ms
        )

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        """The cards side by side, at the pace Google allows; what time does not reach is Unanswered."""
        run = _Run(self._now_ms() + _BEGIN_WITHIN_MS)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            outcomes = list(pool.map(lambda request: self._one(request, run), wanted))
        if run.refused:
            raise WalletMisconfigured(run.refused, outcomes)
        return outcomes

    def _one(self, request: Refresh, run: "_Run") -> Outcome:
        if run.refused:
            return Unanswered(run.refused)
        if self._now_ms() >= run.until_ms:
            return Unanswered("Google was slow: not reached in this run")
        try:
            held = request.registration
            first = held.pushed_version_ms == 0 and not held.by_link
            waits = held.by_link and held.unsaved
            return self.sync(request.draw(), first=first, notify=True, linked=held.linked, waits=waits)
        except WalletMisconfigured as error:
            run.refused = error.reason
            return Unanswered(error.reason)
        except Busy:
            return Unanswered("the table is busy")
        except Exception as error:  # this card's own: a template, a look, an answer nobody foresaw
            _log.error("the card %s could not be written", request.registration.serial, exc_info=error)
            return Failed(f"{type(error).__name__}: {error}")

    def sync(
        self, look: Look, *, first: bool, notify: bool, linked: str = "", waits: bool = False
    ) -> Outcome:
        """Make Google's object show `look`. `first`: it is probably not there yet. `notify`: tell the
        holder of a changed balance and of a message, which Google does three times a day each. `linked`: what
        was noted of the passes beside it. `waits`: its link makes it, if anybody follows that."""
        if look.erased:
            return self._erase(look)
        classed = self.sync_class(look)
        if isinstance(classed, Unanswered):
            return classed  # a refused class, though, must not keep a balance from its card
        body = loyalty_object(
            look,
            self._template(look.template),
            issuer_id=self._issuer_id,
            stack=self._stack,
            hero_url=self._hero_url(look),
            now_ms=self._now_ms(),
        )
        # Insert and PATCH each say when the other is due; a third step is for two workers at once.
        notify = notify and not look.silent
        answer, changed = Answer(0), notify and look.moment is None  # a moment is a message of its own
        for inserting in (first, not first, first):
            answer = self._insert(look, body) if inserting else self._patch(body, notify=changed)
            if answer.status == 404 and waits and look.rotating is None:
                return Delivered(note=NOT_SAVED_YET)
            if answer.status != (409 if inserting else 404):
                break
        if answer.status == 404 and isinstance(classed, Refused):
            return classed
        if not answer.ok:
            return outcome(answer)
        beside = self._linking.sync(look, answer.body, linked)
        if not isinstance(beside, Delivered):
            return beside
        told = tell(self._client, look, answer.body, notify=notify, now_ms=self._now_ms())
        saved = answer.body.get("hasUsers")
        if isinstance(told, Delivered):
            return replace(told, saved=saved if isinstance(saved, bool) else None, linked=beside.linked)
        return told

    def _erase(self, look: Look) -> Outcome:
        """In silence; what Google does not have is as good as erased."""
        body = erased_object(look, issuer_id=self._issuer_id)
        answer = self._client.call("PATCH", f"loyaltyObject/{body['id']}", body)
        if answer.status == 404:
            return Delivered()
        return self._linking.erase(answer.body) if answer.ok else outcome(answer)

    def sync_class(self, look: Look) -> Outcome:
        """Make Google's class show `look`'s programme."""
        body = loyalty_class(
            look,
            self._template(look.template),
            issuer_id=self._issuer_id,
            stack=self._stack,
            logo_url=self._logo_url(look),
            callback_url=self._callback_url,
        )
        return self._classes.sync("loyaltyClass", body)

    def _insert(self, look: Look, body: Json) -> Answer:
        body = {**body, **quiet_messages(look)}
        answer = self._client.call("POST", "loyaltyObject", body)
        if answer.status == 404:  # the class is not there, though it was
            self._classes.forget(body["classId"])
            self.sync_class(look)
            answer = self._client.call("POST", "loyaltyObject", body)
        return answer

    def _patch(self, body: Json, *, notify: bool) -> Answer:
        path, quiet = f"loyaltyObject/{body['id']}", as_patch(body)
        if notify:
            answer = self._client.call("PATCH", path, {**quiet, "notifyPreference": "NOTIFY_ON_UPDATE"})
            if not answer.over_notification_quota:
                return answer
        return self._client.call("PATCH", path, quiet)
