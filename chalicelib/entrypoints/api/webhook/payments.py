"""Payment sources over the API: who may tell of payments, each with a secret that is shown once."""

import secrets
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.time.instant import instant
from chalicelib.domain.webhook.payments import PaymentSource
from chalicelib.entrypoints.api.webhook.views import DESCRIPTION_MAX
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Instant, Url, known_id, needed, stated
from chalicelib.service.webhook import payments as service

routes = Api(__name__)


class PaymentSourceBody(msgspec.Struct, forbid_unknown_fields=True):
    description: Annotated[str, stated("Whose it is.", minLength=1, maxLength=DESCRIPTION_MAX)]


class PaymentSourceView(msgspec.Struct):
    id: str
    description: str
    url: Annotated[Url, Meta(description="Where it tells of payments, by a signed POST.")]
    created_at: Instant


class PaymentSourceListView(msgspec.Struct):
    sources: list[PaymentSourceView]


class PaymentSecretView(msgspec.Struct):
    source: PaymentSourceView
    secret: Annotated[str, Meta(description="What it signs with; shown this once.")]


@routes.operation(
    "GET /payment-sources",
    id="listPaymentSources",
    summary="Who may tell of payments",
    permission="see_webhooks",
    answers={200: PaymentSourceListView},
    refusals=(403,),
)
def get_sources(caller: Caller) -> Response:
    found = wiring.webhooks().payment_sources(caller.merchant_id)
    return answer(PaymentSourceListView([_view(each) for each in found]))


@routes.operation(
    "POST /payment-sources",
    id="addPaymentSource",
    summary="Let somebody tell of payments, such as your page; the answer has the secret",
    permission="webhooks",
    answers={201: PaymentSecretView},
    refusals=(403, 409, 503),
)
def post_source(caller: Caller, body: PaymentSourceBody) -> Response:
    source = PaymentSource(
        id=f"p{secrets.token_hex(6)}",
        merchant_id=caller.merchant_id,
        description=needed("description", body.description, DESCRIPTION_MAX),
        key_id=wiring.tokens().newest,
        created_ms=wiring.clock_ms(),
    )
    service.add(wiring.webhooks(), source, caller.by)
    return answer(PaymentSecretView(_view(source), wiring.tokens().payments(source.id, source.key_id)), 201)


@routes.operation(
    "DELETE /payment-sources/{source_id}",
    id="deletePaymentSource",
    summary="Believe nothing more that it tells",
    permission="webhooks",
    answers={204: None},
    refusals=(403, 404),
)
def delete_source(source_id: str, caller: Caller) -> Response:
    known_id(source_id, "source_unknown", "source_id")
    service.drop(wiring.webhooks(), caller.merchant_id, source_id, caller.by, wiring.clock_ms())
    return no_content()


def _view(source: PaymentSource) -> PaymentSourceView:
    url = f"{wiring.settings().base_url}/hooks/payments/{source.merchant_id}/{source.id}"
    return PaymentSourceView(source.id, source.description, url, instant(source.created_ms))
