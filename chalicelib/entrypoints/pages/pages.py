"""What every web page shares: rendering, headers, forms, and refusals as pages in the reader's language."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from chalice.app import Request, Response

from chalicelib import wiring, words
from chalicelib.domain.errors import CarnetError, InvalidInput, NotAllowed
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, Value, known, phrase
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.problems import LATER, status_of
from chalicelib.entrypoints.http.request import language_of, query, raw_body
from chalicelib.entrypoints.pages import assets
from chalicelib.entrypoints.pages.assets import WEB

if TYPE_CHECKING:
    from jinja2 import Environment

FORM_MAX = 4096  # bytes; the join form fills 500 at most
FIELDS_MAX = 20
FORM_TYPE = "application/x-www-form-urlencoded"
SAFE: dict[str, str] = {
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: with it browsers send "Origin: null" with our own forms, which could then not be told
    # from somebody else's.
    "Referrer-Policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a page of modules begins with: its scripts in order, and what they fetch at once."""

    scripts: tuple[str, ...]
    modules: tuple[str, ...]


class Pages(Routes):
    """Routes whose refusals are pages for people."""

    def route(self, path: str, **options: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        register = super().route(path, **options)

        def add(view: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(view)
            def answering(*args: Any, **kwargs: Any) -> Any:
                try:
                    return view(*args, **kwargs)
                except CarnetError as error:
                    return refusal(error, page_language(self.current_request))

            register(answering)
            return view

        return add


def page(
    template: str,
    language: Language,
    *,
    status: int = 200,
    cookies: tuple[str, ...] = (),
    pictures: str = "'self'",
    **facts: object,
) -> Response:
    """`template` of `web/` in `language`; it says t("key") for a message and asset("file") for the files.

    `pictures`: where they may come from, as the page's policy says it.
    """

    def t(key: str, **values: Value) -> str:
        return words.say(phrase(key, **values), language)

    html = (
        _templates()
        .get_template(template)
        .render(
            t=t, asset=assets.address, language=language, languages=words.cldr(language)["own_names"], **facts
        )
    )
    headers: dict[str, str | list[str]] = {
        **SAFE,
        "Content-Type": "text/html; charset=utf-8",
        "Content-Language": language,
        "Content-Security-Policy": _policy(pictures),
        "Cache-Control": "private, no-store",
        "Vary": "Accept-Language, Cookie, User-Agent",
    }
    if cookies:
        headers["Set-Cookie"] = list(cookies)
    return Response(html.encode(), status_code=status, headers=headers)


def beginning(page: str, script: str, said: str) -> Beginning:
    """`said`: the module of the page's words."""
    first = (assets.STARTING, script, said)
    return Beginning(tuple(assets.module(page, each) for each in first[:2]), assets.modules_of(page, first))


def refusal(error: CarnetError, language: Language) -> Response:
    status, said = status_of(error), words.say(error.phrase, language)
    response = page("kit/refusal.html", language, status=status, said=said)
    if status in LATER:
        response.headers["Retry-After"] = str(error.facts.get("seconds", 1))
    return response


def see_other(path: str, cookies: tuple[str, ...] = ()) -> Response:
    """On to another page, by GET."""
    headers: dict[str, str | list[str]] = {"Location": path, "Cache-Control": "no-store"}
    if cookies:
        headers["Set-Cookie"] = list(cookies)
    return Response(b"", status_code=303, headers=headers)


def page_language(
    request: Request, otherwise: str | None = None, own: Language = DEFAULT_LANGUAGE
) -> Language:
    """What the reader chose by a link, else `otherwise`, else what the browser asks for, else `own`."""
    return known(query(request, "lang")) or known(otherwise) or language_of(request, own)


def form_of(request: Request, most: int = FORM_MAX) -> dict[str, str]:
    """The fields of a form that one of our own pages sent."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM_TYPE:
        raise InvalidInput("accept_needed", field="Content-Type", type=FORM_TYPE)
    if not _ours(request):
        raise NotAllowed("form_stale")
    text = raw_body(request, most).decode("utf-8", "replace")
    try:
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=FIELDS_MAX))
    except ValueError as error:
        raise InvalidInput("body_too_large", most=most) from error


def _ours(request: Request) -> bool:
    """Whether the form came from our own page; a browser says so in one of two ways, a till in none."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    return request.headers.get("origin") in (None, wiring.settings().base_url)


def _policy(pictures: str) -> str:
    """Only our own files; a form may lead on to Google's save page."""
    save = urlsplit(wiring.settings().google_save_url)
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src {pictures}; connect-src 'self'; "
        "font-src 'self'; worker-src 'self'; manifest-src 'self'; "
        f"form-action 'self' {save.scheme}://{save.netloc}; base-uri 'none'; frame-ancestors 'none'"
    )


@functools.cache
def _templates() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(WEB),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
