"""The sandbox of a key that was made for a POS under test."""

import secrets

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.entrypoints.http.answers import no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller

routes = Api(__name__)


@routes.operation(
    "DELETE /sandbox",
    id="emptySandbox",
    summary="Begin with an empty sandbox: its cards, sales, keys of requests and webhooks are gone",
    permission="empty_sandbox",
    answers={204: None},
)
def delete_sandbox(caller: Caller) -> Response:
    """A new one in place of the old: nothing finds what was in that."""
    if caller.key is None:
        raise NotAllowed("not_permitted")
    wiring.store().change_sandbox(caller.key, secrets.token_hex(6))
    return no_content()
