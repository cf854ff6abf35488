"""The owner's pages: one page whose script does the rest, and the codes that it shows."""

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import from_our_page, signed_in
from chalicelib.entrypoints.http.request import read
from chalicelib.entrypoints.pages.pages import SAFE, beginning, page, page_language
from chalicelib.entrypoints.pages.qr import qr_svg
from chalicelib.entrypoints.pages.served import served

TEXT_MAX = 500  # an invitation's link has 150

routes = Routes(__name__)


class CodeBody(msgspec.Struct, forbid_unknown_fields=True):
    text: str


@routes.route("/console", methods=["GET"])
def get_console() -> Response:
    language = page_language(routes.current_request)
    return page(
        "console/console.html",
        language,
        pictures="'self' data:",  # a preview's come with its answer
        served=msgspec.to_builtins(served()),
        begins=beginning("console", "console/main.js", f"words/{language}/console.js"),
    )


@routes.route("/console/qr", methods=["POST"])
def post_qr() -> Response:
    """A link of ours as a code. A link may hold a secret: it comes in the body, and no cache keeps it."""
    request = routes.current_request
    signed_in(request, "see_staff")
    from_our_page(request)
    text = read(request, CodeBody).text
    if not text.startswith(f"{wiring.settings().base_url}/") or len(text) > TEXT_MAX:
        raise InvalidInput("link_not_ours", field="text")
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": "image/svg+xml",
        "Cache-Control": "no-store",
    }
    return Response(qr_svg(text, standalone=True).encode(), headers=headers)
