"""One whole local Carnet for a test run: the first test that wants it starts it, the run's end stops it."""

import fcntl
import json
import os
import random
import secrets
import shutil
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import pytest

from infra.local.addresses import Addresses
from infra.local.processes import Running, StartFailed, alive, this_process
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from infra.package import ROOT

RUNS = ROOT / ".local" / "test"
OWNER = "owner.json"
KEPT_S = 24 * 3600  # long enough to read a failed run's logs
FOLDER = "CARNET_TEST_STACK"  # set by the run's first process, inherited by the workers of xdist


@pytest.hookimpl
def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return
    RUNS.mkdir(parents=True, exist_ok=True)
    for old in RUNS.glob("run-*"):
        _clean_up_after(old)
    folder = tempfile.mkdtemp(prefix="run-", dir=RUNS)
    (Path(folder) / OWNER).write_text(json.dumps(asdict(this_process("pytest"))))
    os.environ[FOLDER] = folder


@pytest.hookimpl
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Stop it where the run began, whichever worker started it; keep its logs when something failed."""
    if hasattr(session.config, "workerinput"):
        return
    folder = Path(os.environ.pop(FOLDER))
    passed = exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
    stack = _attached(folder)
    if stack:
        if not passed:
            (folder / "logs" / "functions.log").write_text("\n".join(stack.aws.function_logs()))
        stack.stop()
    if passed or stack is None:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def stack() -> LocalStack:
    """The app deployed on the emulated AWS, a local Apple and Google, and the phone page."""
    folder = Path(os.environ[FOLDER])
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        started = _attached(folder)
        ended = started.ended() if started else []
        if started and ended:  # not the test's doing, and each test brings its own merchant
            warnings.warn(f"{' and '.join(ended)} ended by itself:\n{started.last_words()}", stacklevel=1)
            started.stop()
            (folder / "aws").rename(folder / f"aws-{time.time_ns()}")
            started = None
        if started is None:
            started = LocalStack(folder, free_block(), customers=False)
            started.start()
        return started


@pytest.fixture(scope="session")
def stack_at_night(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStack]:
    """For operators, apart from where customers are served: who uses it is of one group, so of one worker."""
    with stack_of_its_own(tmp_path_factory.mktemp("stack")) as started:
        yield started


@contextmanager
def stack_of_its_own(folder: Path) -> Iterator[LocalStack]:
    """For tests that disturb others, or that others would disturb."""
    started = LocalStack(folder, free_block(), customers=False)
    started.start()
    try:
        yield started
    finally:
        started.stop()


@pytest.fixture
def cafe(stack: LocalStack) -> Seed:
    """A merchant of the test's own, with a stamps and a points programme and an API key."""
    return stack.open_cafe(f"t{secrets.token_hex(5)}")


def _clean_up_after(old: Path) -> None:
    """End what a killed run left behind, and forget runs that failed a while ago."""
    owner = old / OWNER
    if not owner.exists() or alive(Running(**json.loads(owner.read_text()))):
        return  # a run that starts or goes on
    stack = _attached(old)
    if stack:
        stack.stop()
    if time.time() - old.stat().st_mtime > KEPT_S:
        shutil.rmtree(old, ignore_errors=True)


def _attached(folder: Path) -> LocalStack | None:
    try:
        return LocalStack.attach(folder)
    except StartFailed:
        return None


def free_block() -> int:
    """Six free ports in a row, below those that the system hands out to clients."""
    for _ in range(50):
        base = random.randrange(20_000, 32_000, 10)
        if not Addresses(base).taken():
            return base
    raise StartFailed("No six free ports in a row between 20000 and 32000.")
