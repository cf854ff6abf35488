"""A merchant comes in alone: a code by mail, then everything that was designed, at once."""

import secrets
from functools import partial
from typing import Annotated, Literal

import msgspec
from chalice.app import Request, Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.contacts import MAIL_MAX, normal_mail
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotSignedIn, TooMany
from chalicelib.domain.letters import one_line
from chalicelib.domain.merchant.merchant import Merchant, check_merchant
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Device
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.check import check_id
from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_S
from chalicelib.entrypoints.api.merchant.merchant import MerchantBody, merchant_written
from chalicelib.entrypoints.api.people.beginning import began
from chalicelib.entrypoints.api.people.codes import CodeSentView, code_sent, code_typed
from chalicelib.entrypoints.api.people.typed import Code, Mail, Secret
from chalicelib.entrypoints.api.people.views import SessionView
from chalicelib.entrypoints.api.programme.drafts import written_of
from chalicelib.entrypoints.api.programme.written import ProgrammeBody, below, programme_written
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import device_of, new_secret
from chalicelib.entrypoints.http.cookies import device_cookie
from chalicelib.entrypoints.http.fields import ShortText, Url, needed, stated
from chalicelib.entrypoints.http.operation import BODY, KEY
from chalicelib.entrypoints.http.request import idempotency_key, language_of
from chalicelib.entrypoints.http.sources import (
    sign_in_source,
    within_codes,
    within_sign_ins,
    within_starts,
    within_starts_of_all,
)
from chalicelib.service.merchant.pictures import check_there, claim
from chalicelib.service.merchant.start import Asked, start
from chalicelib.service.people.owners import owns

FORM = "start-form"  # the purpose of the seal on the page that somebody fills in
QUICKEST_S = 2  # a program sends a form at once; a person reads it
FORM_S = DAY_S
PLACEHOLDER = "new"

routes = Api(__name__)
anybody = partial(routes.operation, permission="anybody")
SignUp = Literal["open", "invited", "off"]


class StartView(msgspec.Struct):
    """`sign_up`: who may open a merchant here: anybody, who was invited, or nobody by themselves. `began`
    goes back with the form. `review`: the operator looks at a new merchant before strangers get its cards."""

    sign_up: SignUp
    began: str
    review: bool


class StartCodeBody(msgspec.Struct, forbid_unknown_fields=True):
    """`began` is of GET /start. `website` stays empty: people do not see it."""

    mail: Annotated[str, stated(maxLength=MAIL_MAX)]
    began: ShortText
    website: ShortText = ""


class StartBody(msgspec.Struct, forbid_unknown_fields=True):
    """`code` is what was mailed, and a `password` beside it the one to sign in with from now on. Who has an
    account may give its password alone. The programme's `id` and `merchant_id` are made from the names."""

    mail: Mail
    merchant: MerchantBody
    programme: ProgrammeBody
    code: Code | None = None
    password: Secret | None = None
    name: Annotated[ShortText, Meta(description="The owner's; without it, made of the address.")] | None = (
        None
    )


class StartedView(msgspec.Struct):
    merchant_id: str
    programme_id: str
    join_url: Url
    console_url: Url
    session: SessionView


@anybody("GET /start", id="getStart", summary="Whether and how a merchant comes in", answers={200: StartView})
def get_start() -> Response:
    settings = wiring.settings()
    now_s = wiring.clock_ms() // 1000
    sealed = wiring.tokens().seal(FORM, str(now_s))
    return answer(StartView(msgspec.convert(settings.sign_up, SignUp), sealed, bool(settings.review)))


@anybody(
    "POST /start/code",
    id="sendStartCode",
    summary="Mail a code that proves an address",
    answers={202: CodeSentView},
    refusals=(*BODY, 403, 409, 503),
)
def post_code(body: StartCodeBody) -> Response:
    """The answer tells nobody whose address it is, nor whether it was invited."""
    request, since_s = routes.current_request, wiring.awake_s()
    sign_up = wiring.settings().sign_up
    if sign_up == "off":
        raise NotAllowed("start_off")
    _refuse_programs(body)
    email = normal_mail(body.mail)
    within_codes(request, email)
    within_starts_of_all()
    now = wiring.clock_ms()

    def wanted() -> bool:
        return sign_up == "open" or may_begin(email, now)

    return code_sent(email, language_of(request), now, since_s, wanted=wanted)


@anybody(
    "POST /start",
    id="start",
    summary="Open a merchant: its owner, a first outlet and till, and its programme",
    answers={201: StartedView},
    refusals=(*BODY, 401, 403, 409, 503),
    parameters=(KEY,),
)
def post_start(body: StartBody) -> Response:
    """All of it or nothing. Sent again with the same key, it is the same merchant."""
    request = routes.current_request
    key = idempotency_key(request, needed=True)
    email = normal_mail(body.mail)
    now = wiring.clock_ms()
    merchant, programme = _designed(body, now)
    if not (body.code or body.password):
        raise InvalidInput("code_needed", field="code")
    source = sign_in_source(request, email)
    within_sign_ins(request, email, source)
    if wiring.openings().begun(email, key) is None:
        if wiring.settings().sign_up == "off":
            raise NotAllowed("start_off")
        if wiring.settings().sign_up == "invited" and not may_begin(email, now):
            raise NotSignedIn("code_wrong", field="code")
        within_starts(request)
    till, secret = _till(request, now)
    asked = Asked(
        email=email,
        name=needed("name", body.name) if body.name else _name_in(email),
        code=code_typed(body.code),
        password=body.password or "",
        merchant=merchant,
        programme=programme,
        written=msgspec.json.encode(written_of(programme)).decode(),
        key=key,
        chance=secrets.token_hex(3),
        staff_id=f"s{secrets.token_hex(5)}",
        till=till,
    )
    designed = (merchant.pictures, programme.own_pictures)
    for pictures in designed:
        check_there(wiring.brand_pictures(), pictures)
    begun = start(
        wiring.addresses(), wiring.directory(), wiring.openings(), wiring.hashes(), wiring.pins(), asked,
        source=source, now_ms=now,
    )  # fmt: skip
    for pictures in designed:  # once it is somebody's, for ever
        claim(wiring.brand_pictures(), pictures)
    directory = wiring.directory()
    owner = directory.staff(begun.merchant_id, begun.staff_id)
    if owner is None or owner.state != "active" or owner.has_factor:  # asked again, long after
        raise NotSignedIn("session_ended")
    device = till and directory.device(begun.merchant_id, till.id)
    view, cookies = began(request, owner, device, wanted="")
    if device:
        cookies.append(device_cookie(device, secret))
    base = wiring.settings().base_url
    started = StartedView(
        begun.merchant_id,
        begun.programme_id,
        f"{base}/join/{begun.programme_id}",
        f"{base}/console",
        view,
    )
    return answer(started, 201, cookies=cookies)


def may_begin(email: str, now_ms: int) -> bool:
    """Whether who has this address may open a merchant where that takes an invitation."""
    if wiring.addresses().invited(email, now_ms):
        return True
    return any(map(owns, wiring.directory().staff_by_email(email)))


def _refuse_programs(body: StartCodeBody) -> None:
    """What a program does and a person does not: fill in what is not shown, or answer at once."""
    if body.website:
        raise InvalidInput("start_robot", field="website")
    made = wiring.tokens().unseal(FORM, body.began)
    age_s = wiring.clock_ms() // 1000 - int(made or 0)
    if made is None or age_s > FORM_S:
        raise InvalidInput("start_stale", field="began")
    if age_s < QUICKEST_S:
        raise TooMany("start_quick", seconds=QUICKEST_S)


def _designed(body: StartBody, now_ms: int) -> tuple[Merchant, Programme]:
    """What is opened, checked whole, under ids that nobody has."""
    review = now_ms if wiring.settings().review else 0
    try:
        merchant = merchant_written(body.merchant, Merchant(PLACEHOLDER, "", "", "", "", in_review_ms=review))
        check_merchant(merchant)
    except InvalidInput as error:
        raise below("merchant", error) from error
    if body.programme.partners:  # a partner's till serves its cards: that is agreed, not claimed
        raise InvalidInput("partners_later", field="programme.partners")
    written = msgspec.structs.replace(body.programme, id=PLACEHOLDER, merchant_id="")
    try:
        check_id(body.programme.id, "id")
        check_id(body.programme.merchant_id or PLACEHOLDER, "merchant_id")
        return merchant, programme_written(written, merchant, wiring.TEMPLATES)
    except InvalidInput as error:
        raise below("programme", error) from error


def _till(request: Request, now_ms: int) -> tuple[Device | None, str]:
    """This browser as the first till, unless it is another shop's."""
    if device_of(request) is not None:
        return None, ""
    label = words.say(phrase("first_till"), language_of(request))
    secret = new_secret()
    return Device(f"d{secrets.token_hex(5)}", "", "", label, digest_of(secret), now_ms), secret


def _name_in(email: str) -> str:
    """ "Elena Rusu" of elena.rusu@…: to be mended on the page of oneself."""
    written = email.partition("@")[0].partition("+")[0].replace("_", ".").split(".")
    return one_line(" ".join(map(str.capitalize, written)))[:60]
