"""`python -m infra.local.push --port 8007`"""

import argparse
import time

import uvicorn

from infra.local.push.app import PushService

STOP_S = 1  # who waits for pushes would hold it up


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m infra.local.push", description="A local push service.")
    parser.add_argument("--port", type=int, default=8007)
    port = parser.parse_args().port
    service = PushService(f"http://localhost:{port}", time.time)
    uvicorn.run(
        service.app(),
        host="127.0.0.1",
        port=port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=STOP_S,
    )


if __name__ == "__main__":
    main()
