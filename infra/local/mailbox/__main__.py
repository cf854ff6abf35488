"""`python -m infra.local.mailbox --port 8006 --aws-port 8005 --topic ARN`: the letter box on this machine."""

import argparse
import threading
from functools import partial
from pathlib import Path

import urllib3
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from infra.local.aws import LocalAws
from infra.local.mailbox.letters import Letters

PAGE = Path(__file__).parent / "page"
# What a mail shows is a stranger's: it runs nothing and fetches nothing.
POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
SUBJECT = "Amazon SES Email Event Notification"
# SES sends none; the local SNS then leaves out the empty map that SNS always hands over.
ATTRIBUTES = {"from": {"DataType": "String", "StringValue": "the letter box"}}


def app(letters: Letters) -> Starlette:
    async def index(_: Request) -> Response:
        return FileResponse(PAGE / "index.html", headers={"Content-Security-Policy": POLICY})

    async def listed(_: Request) -> Response:
        return JSONResponse(await run_in_threadpool(letters.all), headers={"Cache-Control": "no-store"})

    async def comes_back(request: Request) -> Response:
        id_, why = request.path_params["id"], request.path_params["why"]
        done = await run_in_threadpool(partial(letters.comes_back, id_, why))
        return Response(status_code=204 if done else 404)

    return Starlette(
        routes=[
            Route("/", index),
            Mount("/page", StaticFiles(directory=PAGE)),
            Route("/api/letters", listed),
            Route("/api/letters/{id}/{why}", comes_back, methods=["POST"]),
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m infra.local.mailbox", description=__doc__)
    parser.add_argument("--port", type=int, default=8006)
    parser.add_argument("--aws-port", type=int, default=8005)
    parser.add_argument("--topic", required=True, help="where SES tells of what came back")
    given = parser.parse_args()
    aws = LocalAws(Path(), given.aws_port)
    sns = aws.client("sns")
    letters = Letters(
        aws.url,
        urllib3.PoolManager(),
        lambda event: sns.publish(
            TopicArn=given.topic, Subject=SUBJECT, Message=event, MessageAttributes=ATTRIBUTES
        ),
    )
    threading.Thread(target=letters.watch, daemon=True).start()
    uvicorn.run(app(letters), host="127.0.0.1", port=given.port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
