"""`make demo`: everything on this machine, with a café to try. `make demo-stop` ends a detached one."""

import argparse
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from infra.local.private import write_private
from infra.local.processes import StartFailed, alive
from infra.local.seed_people import PEOPLE
from infra.local.stack import LocalStack
from infra.package import ROOT

DESCRIPTION = "demo.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["start", "stop", "logs"])
    parser.add_argument("--port", type=int, default=8000, help="first of a block of eight ports")
    parser.add_argument("--local", type=Path, default=ROOT / ".local", help="where everything is kept")
    parser.add_argument("--detach", action="store_true", help="return when all is up")
    given = parser.parse_args()
    if given.what == "stop":
        stop_demo(given.local)
    elif given.what == "logs":
        print_logs(given.local)
    elif not 1024 <= given.port <= 65528:
        sys.exit(f"CARNET_PORT must be a number from 1024 to 65528, not {given.port}.")
    else:
        start_demo(given.local, given.port, detach=given.detach)


def start_demo(local: Path, port: int, *, detach: bool) -> None:
    for running in _running(local):
        sys.exit(f"Carnet is running already on {running.base_url}. End it first with: make demo-stop")
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job would not hear it
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # as Ctrl-C: stop what was started
    began = time.monotonic()
    stack = LocalStack(local / "demo" / str(port), port, say=lambda step: print(f"  · {step}", flush=True))
    print("Starting Carnet on this machine", flush=True)
    try:
        stack.start()
        write_private(local / DESCRIPTION, stack.description_file.read_text())
        print(_welcome(local, stack, time.monotonic() - began, detach=detach), flush=True)
        if not detach:
            _watch(stack)
    except StartFailed as error:
        _end(local, stack, f"\nCarnet did not start. {error}")
    except KeyboardInterrupt:
        _end(local, stack, "\nStopped.", status=0)
    except BaseException:
        _end_quietly(local, stack)
        raise


def stop_demo(local: Path) -> None:
    """End a detached demo, or what is left of one that was killed."""
    for running in _running(local):
        running.stop()
    (local / DESCRIPTION).unlink(missing_ok=True)
    print("Carnet is stopped. Its cards are kept for the next `make demo`; `make clean` forgets them.")


def print_logs(local: Path) -> None:
    """What the Lambda functions of the running demo wrote."""
    running = _running(local)
    if not running:
        sys.exit("Carnet does not run. Start it with: make demo")
    for stack in running:
        for line in stack.aws.function_logs():
            print(line)


def _running(local: Path) -> list[LocalStack]:
    found = []
    for folder in sorted((local / "demo").glob("*")):
        with suppress(StartFailed):
            found.append(LocalStack.attach(folder))
    return found


def _watch(stack: LocalStack) -> None:
    """Stay until Ctrl-C, or until a part of it dies."""
    while True:
        time.sleep(1)
        for process in stack.running:
            if not alive(process):
                raise StartFailed(f"{process.name} stopped by itself. Its log is in {stack.folder / 'logs'}.")


def _end(local: Path, stack: LocalStack, message: str, *, status: int = 1) -> NoReturn:
    _end_quietly(local, stack)
    print(message, file=sys.stderr if status else sys.stdout)
    sys.exit(status)


def _end_quietly(local: Path, stack: LocalStack) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second Ctrl-C would leave half of it running
    stack.stop()
    (local / DESCRIPTION).unlink(missing_ok=True)


def _welcome(local: Path, stack: LocalStack, took_s: float, *, detach: bool) -> str:
    ending = "make demo-stop ends it." if detach else "Ctrl-C stops everything."
    logs = os.path.relpath(stack.folder / "logs")
    joins = [programme["join_url"] for programme in stack.description["programmes"]]
    return f"""
Carnet is up ({took_s:.0f} s).

  0. Begin with your own shop  {stack.description["start_url"]}
     Mail that was sent        {stack.description["mailbox_url"]}

  1. Two phones                {stack.phone_url}
  2. Join, stamp card          {joins[0]}
     Join, points card         {joins[1]}
     Join, club with parts     {joins[2]}
  3. JSON API                  {stack.base_url}/api/v1/openapi.json
     API key                   {stack.description["api_key"]}
  4. Scan page                 {stack.description["scanner_url"]}
     Owner's pages             {stack.description["console_url"]}
{_people(stack.description)}

  Pushes that Apple saw        {stack.pushes_url}
  Calls that Google saw        {stack.google_url}/control/calls
  For scripts                  {os.path.relpath(local / DESCRIPTION)}
  Logs                         {logs}

Open 1 and 2, add a card to a phone, then scan it at the counter of page 1. {ending}
"""


def _people(description: dict[str, Any]) -> str:
    lines = []
    for id_ in (person.id for person in PEOPLE):
        login = description[id_]
        lines.append(f"     {login['email']:<25} password {login['password']}  PIN {login['pin']}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
