"""Jars and their cups, and budgets."""

import threading
from dataclasses import replace
from typing import Literal

from chalicelib.domain.programme.sale.jar import Cup, Jar


class FakeJars:
    """Promises of `chalicelib.service.programme.ports.Jars`, in memory."""

    _budgets: dict[tuple[str, str], int]
    _cups: dict[str, Cup]
    _jars: dict[tuple[str, str, str, str], Jar]
    lock: threading.RLock

    def jar(self, merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Jar:
        place = (merchant_id, programme_id, part_id, outlet)
        return self._jars.get(place) or Jar(*place)

    def spent(self, merchant_id: str, budget: str) -> int:
        return self._budgets.get((merchant_id, budget), 0)

    def jars(self, merchant_id: str) -> tuple[Jar, ...]:
        return tuple(jar for place, jar in sorted(self._jars.items()) if place[0] == merchant_id)

    def take_cup(self, cup: Cup) -> Cup | Literal["taken", "empty", "busy"]:
        with self.lock:
            jar = self.jar(cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)
            if cup.id in self._cups:
                return self._cups[cup.id]
            if not jar.left:
                return "empty"
            self._put_jar(replace(jar, left=jar.left - 1))
            self._cups[cup.id] = cup
            return "taken"

    def cup(self, merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str) -> Cup | None:
        found = self._cups.get(cup_id)
        place = (merchant_id, programme_id, part_id, outlet)
        known = found and (found.merchant_id, found.programme_id, found.part_id, found.outlet) == place
        return found if known else None

    def put_cup_back(self, cup: Cup, now_ms: int) -> None:
        with self.lock:
            if not self._cups[cup.id].undone_ms:
                jar = self.jar(cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)
                self._put_jar(replace(jar, left=jar.left + 1))
                self._cups[cup.id] = replace(cup, undone_ms=now_ms)

    def _put_jar(self, jar: Jar) -> None:
        self._jars[jar.merchant_id, jar.programme_id, jar.part_id, jar.outlet] = jar
