"""Mail addresses, new merchants and a letter box in memory; `tests/contract` asks the same of the table."""

import threading
from dataclasses import replace

from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.mailed import TRIES_MAX, Code, Returned
from chalicelib.domain.programme.setup.opening import Begun, Opening, Unopened
from chalicelib.domain.text import Language, Phrase
from tests.support.fakes import FakeStore
from tests.support.fakes.directory import FakeDirectory


class FakeAddresses:
    """Promises of `chalicelib.service.people.ports.Addresses`; each call is atomic."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._codes: dict[str, Code] = {}
        self._invited: dict[str, int] = {}
        self._returned: dict[str, Returned] = {}
        self.begun: dict[tuple[str, str], Begun] = {}

    def put_code(self, email: str, code: Code) -> None:
        self._codes[email] = code

    def try_code(self, email: str, now_ms: int) -> Code | None:
        with self._lock:
            out = self._codes.get(email)
            if out is None or out.until_ms <= now_ms or out.tries >= TRIES_MAX:
                return None
            self._codes[email] = replace(out, tries=out.tries + 1)
            return self._codes[email]

    def spend_code(self, email: str, now_ms: int) -> bool:
        with self._lock:
            out = self._codes.get(email)
            if out is None or out.until_ms <= now_ms or out.spent_ms:
                return False
            self._codes[email] = replace(out, spent_ms=now_ms)
            return True

    def invite(self, email: str, until_ms: int) -> None:
        self._invited[email] = until_ms

    def invited(self, email: str, now_ms: int) -> bool:
        return self._invited.get(email, 0) > now_ms

    def returned(self, email: str) -> Returned | None:
        return self._returned.get(email)

    def note_returned(self, email: str, returned: Returned | None) -> None:
        if returned is None:
            self._returned.pop(email, None)
        else:
            self._returned[email] = returned


class FakeOpenings:
    """Promises of `chalicelib.service.merchant.ports.Openings`, over what the other stores hold."""

    def __init__(self, store: FakeStore, directory: FakeDirectory, addresses: FakeAddresses) -> None:
        self._lock = threading.RLock()
        self._store = store
        self._directory = directory
        self._addresses = addresses

    def begun(self, email: str, key: str) -> Begun | None:
        return self._addresses.begun.get((email, key))

    def open(self, opening: Opening, now_ms: int) -> Unopened | None:
        owner, merchant = opening.owner, opening.merchant
        with self._lock:
            if (owner.email, opening.key) in self._addresses.begun:
                return "begun"
            taken = self._store.merchant_now(merchant.id) or self._store.programme_now(opening.programme.id)
            if opening.by_code and not taken and not self._addresses.spend_code(owner.email, now_ms):
                return "code_spent"
            if taken:
                return "id_taken"
            self._store.put_merchant(merchant)
            assert self._store.publish(opening.programme, None, [opening.revision])
            assert self._directory.add_staff(owner, opening.line)
            self._directory.put_outlet(opening.outlet, opening.line)
            if opening.till:
                self._directory.put_device(opening.till, opening.line)
            self._addresses.begun[owner.email, opening.key] = Begun(
                merchant.id, owner.id, opening.programme.id
            )
            return None


class FakeTexts:
    """What was sent, to which number, in which language."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Phrase, Language]] = []

    def send(self, to: str, text: Phrase, language: Language) -> None:
        self.sent.append((to, text, language))


class FakeMail:
    """What was sent, to whom, in which language."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Letter, Language]] = []

    def send(self, to: str, letter: Letter, language: Language) -> None:
        self.sent.append((to, letter, language))
