"""`python -m infra.local.phone --root-ca FILE --state DIR`: the phone page on this machine."""

import argparse
import time
import uuid
from pathlib import Path

import urllib3
import uvicorn
from cryptography import x509

from infra.local.phone.api import Api
from infra.local.phone.bell import Bell
from infra.local.phone.browser import Browser
from infra.local.phone.counter import Counter
from infra.local.phone.phones import Phones
from infra.local.phone.sales import Sales

POOLS, CONNECTIONS = 8, 16  # app, Apple and Google, and a worker for each phone
STOP_S = 1  # open streams never end by themselves


def main() -> None:
    given = _arguments()
    http = urllib3.PoolManager(num_pools=POOLS, maxsize=CONNECTIONS)
    bell, sales = Bell(), Sales(_now_ms)
    phones = Phones(
        root=x509.load_pem_x509_certificate(given.root_ca.read_bytes()),
        pushes_url=given.pushes_url,
        google_url=given.google_url.rstrip("/"),
        push_url=given.push_url.rstrip("/"),
        state=given.state,
        http=http,
        sales=sales,
        clock=_now_ms,
        new_id=lambda: uuid.uuid4().hex,
        changed=bell.ring,
    )
    counter = Counter(
        given.app_url,
        api_key_file=given.api_key_file,
        http=http,
        sales=sales,
        new_id=lambda: uuid.uuid4().hex,
    )
    uvicorn.run(
        Api(phones, counter, Browser(given.app_url, http), sales, bell).app(),
        host="127.0.0.1",
        port=given.port,
        log_level="warning",
        timeout_graceful_shutdown=STOP_S,
    )


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m infra.local.phone", description=__doc__)
    parser.add_argument("--port", type=int, default=8001)
    parser.add_argument("--app-url", default="http://localhost:8000")
    parser.add_argument("--pushes-url", default="http://127.0.0.1:8004/pushes")
    parser.add_argument("--google-url", default="http://127.0.0.1:8002")
    parser.add_argument("--push-url", default="http://127.0.0.1:8007")
    parser.add_argument("--root-ca", type=Path, required=True, help="the root that the passes' chain ends at")
    parser.add_argument("--state", type=Path, required=True, help="folder for what the phones hold")
    parser.add_argument(
        "--api-key-file", type=Path, required=True, help="the till's key for the app; may be written later"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
