"""Where everything listens on this machine, and what a script is told of it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from infra.local.processes import is_free
from infra.local.seed import Seed


@dataclass(frozen=True, slots=True)
class Addresses:
    """One block of eight ports from `app` on, so that a single number moves them all."""

    app: int

    @property
    def phone(self) -> int:
        return self.app + 1

    @property
    def google(self) -> int:
        return self.app + 2

    @property
    def apns(self) -> int:
        return self.app + 3

    @property
    def apns_control(self) -> int:
        return self.app + 4

    @property
    def aws(self) -> int:
        return self.app + 5

    @property
    def mailbox(self) -> int:
        return self.app + 6

    @property
    def push(self) -> int:
        return self.app + 7

    @property
    def push_url(self) -> str:
        return f"http://localhost:{self.push}"

    @property
    def mailbox_url(self) -> str:
        return f"http://localhost:{self.mailbox}"

    @property
    def base_url(self) -> str:
        return f"http://localhost:{self.app}"

    @property
    def phone_url(self) -> str:
        return f"http://localhost:{self.phone}"

    @property
    def google_url(self) -> str:
        return f"http://localhost:{self.google}"

    @property
    def pushes_url(self) -> str:
        return f"http://localhost:{self.apns_control}/pushes"

    def taken(self) -> list[int]:
        """The ports that another program has."""
        return [port for port in range(self.app, self.app + 8) if not is_free(port)]


def describe(addresses: Addresses, certificates: Path, seed: Seed) -> dict[str, Any]:
    """What a script needs to drive all this: the content of demo.json."""
    return {
        "base_url": addresses.base_url,
        "phone_url": addresses.phone_url,
        "scanner_url": f"{addresses.base_url}/scanner",
        "console_url": f"{addresses.base_url}/console",
        "start_url": f"{addresses.base_url}/start",
        "mailbox_url": addresses.mailbox_url,
        "apple": {"pushes_url": addresses.pushes_url, "root_ca_pem": str(certificates / "root.pem")},
        "google": {
            "calls_url": f"{addresses.google_url}/control/calls",
            "objects_url": f"{addresses.google_url}/control/objects",
        },
        "browser": {"pushes_url": f"{addresses.push_url}/pushes"},
        "api_key": seed.api_key,
        **{id_: asdict(login) for id_, login in seed.logins.items()},
        "programmes": [
            {
                "id": programme.id,
                "type": programme.rules.type,
                "join_url": f"{addresses.base_url}/join/{programme.id}",
            }
            for programme in (seed.stamps, seed.points, *((seed.club,) if seed.club else ()))
        ],
    }


def taken_said(ports: Sequence[int]) -> str:
    """Why nothing can start, and what to do."""
    *others, last = (str(port) for port in ports)
    word, named = ("Ports", f"{', '.join(others)} and {last}") if others else ("Port", last)
    return (
        f"{word} {named}: another program listens there. Stop it, or choose another block of eight ports, "
        f"for example: make demo CARNET_PORT=9000"
    )
