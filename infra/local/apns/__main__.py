"""Run the local Apple push service until interrupted."""

import argparse
import asyncio
from pathlib import Path

from infra.local.apns.server import HOST, LocalApns


async def run(port: int, control_port: int, certificates: Path) -> None:
    apns = LocalApns(certificates)
    await apns.listen(port)
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
    asyncio.run(run(arguments.port, arguments.control_port, arguments.certificates))
