"""Another release under load: the one before, and then this one again."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from infra.local.stack import LocalStack
from infra.package import Package, package
from tests.support.release_before import packaged_before


class Releases:
    """Each is deployed aside, while tills sell."""

    def __init__(self, stack: LocalStack, folder: Path) -> None:
        self._stack, self._aside = stack, ThreadPoolExecutor(1)
        self._next = [partial(package, for_lambda=False), partial(packaged_before, folder)]
        self._under_way: Future[None] | None = None

    @property
    def back_again(self) -> bool:
        return not self._next and self._under_way is not None and self._under_way.done()

    def go_on(self) -> None:
        """Begin the next one, once the one under way is there; raises what its deploy raised."""
        if self._under_way is not None and not self._under_way.done():
            return
        if self._under_way is not None:
            self._under_way.result()
        if self._next:
            self._under_way = self._aside.submit(self._deploy, self._next.pop())

    def _deploy(self, make: Callable[[], Package]) -> None:
        self._stack.deploy(make())
