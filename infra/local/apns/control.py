"""The control server: what was pushed, and how to misbehave.

GET /pushes             every push as JSON, oldest first; ?after=SEQ&wait_s=N waits for one newer than SEQ
DELETE /pushes          forgets them
PUT /pushes             sets the rules of misbehaviour (rules.py), null for none
"""

import json

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from infra.local.apns.pushes import Pushes
from infra.local.apns.rules import BadRule, Rules

WAIT_S_MAX = 30.0


def control_app(pushes: Pushes, rules: Rules) -> Starlette:
    async def listed(request: Request) -> Response:
        try:
            after = int(request.query_params.get("after", "0"))
            wait_s = min(WAIT_S_MAX, float(request.query_params.get("wait_s", "0")))
        except ValueError:
            return PlainTextResponse("after and wait_s must be numbers.\n", 400)
        return JSONResponse(await pushes.wait_after(after, wait_s))

    async def forget(_: Request) -> Response:
        pushes.clear()
        return Response(status_code=204)

    async def misbehave(request: Request) -> Response:
        try:
            rules.replace(json.loads(await request.body()))
        except BadRule as error:
            return PlainTextResponse(f"{error}\n", 400)
        except ValueError:
            return PlainTextResponse("The body must be a rule in JSON, a list of rules, or null.\n", 400)
        return Response(status_code=204)

    routes = [
        Route("/pushes", listed, methods=["GET"]),
        Route("/pushes", forget, methods=["DELETE"]),
        Route("/pushes", misbehave, methods=["PUT"]),
    ]
    # The phone page is served from another port of this machine.
    cors = Middleware(CORSMiddleware, allow_origin_regex=r"http://(localhost|127\.0\.0\.1)(:\d+)?")
    return Starlette(routes=routes, middleware=[cors])
