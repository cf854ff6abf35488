"""`python -m infra.local.google --port 8002 --state DIR --service-account FILE`"""

import argparse
import time
from pathlib import Path

import uvicorn

from infra.local.google.account import make_service_account, read_account
from infra.local.google.app import GoogleServer
from infra.local.google_schema import installed

STOP_S = 1  # who waits for changes would hold it up


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m infra.local.google", description="A local Google Wallet."
    )
    parser.add_argument("--port", type=int, default=8002)
    parser.add_argument("--state", type=Path, required=True, help="folder for its data and keys")
    parser.add_argument(
        "--service-account", type=Path, required=True, help="JSON file, made if it is missing"
    )
    given = parser.parse_args()
    token_uri = f"http://127.0.0.1:{given.port}/token"
    account = read_account(make_service_account(given.service_account, token_uri))
    server = GoogleServer(
        account, installed(), given.state, now_ms=lambda: time.time_ns() // 1_000_000, clock=time.monotonic
    )
    uvicorn.run(
        server.app(),
        host="127.0.0.1",
        port=given.port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=STOP_S,
    )


if __name__ == "__main__":
    main()
