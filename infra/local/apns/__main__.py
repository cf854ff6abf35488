"""Run the local Apple push service until interrupted."""

import argparse
import asyncio
import contextlib
import sys
from pathlib import Path

from infra.local.apns.server import HOST, LocalApns


async def run(port: int, control_port: int, certificates: Path) -> None:
    try:
        apns = LocalApns(certificates)
    except FileNotFoundError:
        made = f"python -m infra.local.certificates {certificates}"
        sys.exit(f"No certificates in {certificates}. Make them with: {made}")
    try:
        await apns.listen(port)
    except OSError as error:
        sys.exit(f"Port {port} cannot be used: {error.strerror}. Choose another with --port.")
    print(f"Pushes on https://{HOST}:{port}, seen on http://{HOST}:{control_port}/pushes", flush=True)
    await apns.serve_control(control_port)
    apns.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m infra.local.apns", description=__doc__)
    parser.add_argument("--port", type=int, default=8003)
    parser.add_argument("--control-port", type=int, default=8004)
    parser.add_argument(
        "--certificates", type=Path, required=True, help="the folder of infra.local.certificates"
    )
    arguments = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C is how it is meant to end
        asyncio.run(run(arguments.port, arguments.control_port, arguments.certificates))
