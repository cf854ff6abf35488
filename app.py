"""Carnet on Chalice: the modules that answer, each named once, and nothing else."""

import logging
import os
from importlib import import_module

from chalicelib.entrypoints.http.app import App

# What somebody at a counter waits for: imported when a function starts.
AT_ONCE = (
    "api.card.cards",
    "api.people.places", "api.people.session",
    "api.till.corrections", "api.till.papers", "api.till.sales", "api.till.till",
    "pages.front", "pages.join", "pages.join_google", "pages.scanner", "pages.static",
    "vendors.apple", "vendors.art", "vendors.google",
)  # fmt: skip
# The owner's and the marketer's pages: imported with the first request for one of them.
LATER = (
    "api.audience.audiences", "api.audience.members", "api.audience.one",
    "api.campaign.campaigns", "api.campaign.listed", "api.campaign.previews", "api.campaign.results",
    "api.campaign.settings", "api.campaign.testers",
    "api.card.hand_over", "api.card.page", "api.card.regulars",
    "api.customer.erasures", "api.customer.person", "api.customer.retention", "api.feedback.case_outcome",
    "api.feedback.cases", "api.feedback.questions",
    "api.merchant.export", "api.merchant.merchant", "api.merchant.pictures", "api.merchant.start",
    "api.openapi", "api.overview.day", "api.overview.notes", "api.overview.overview",
    "api.people.audit", "api.people.factor_rule", "api.people.factors", "api.people.keys",
    "api.people.oneself",
    "api.people.passkeys", "api.people.report", "api.people.sessions", "api.people.team",
    "api.programme.books.books", "api.programme.books.statements",
    "api.programme.choices", "api.programme.drafts", "api.programme.glance",
    "api.programme.jars", "api.programme.kit", "api.programme.limits", "api.programme.pools",
    "api.programme.preview", "api.programme.publishing", "api.programme.reckoning", "api.programme.revisions",
    "api.programme.sources", "api.programme.tiers", "api.programme.trades", "api.programme.trial",
    "api.till.make_goods", "api.till.memberships", "api.till.practice", "api.till.sandbox",
    "api.webhook.payments", "api.webhook.webhooks",
    "pages.customer.back", "pages.customer.contact", "pages.customer.data", "pages.customer.erase",
    "pages.customer.handed",
    "pages.customer.prove", "pages.customer.stop",
    "pages.console", "pages.customer.card", "pages.kit", "pages.poster", "pages.studio",
    "pages.design", "pages.customer.friends", "pages.customer.help", "pages.customer.question",
    "vendors.browser", "vendors.payments",
)  # fmt: skip
# Their Lambda functions import these modules themselves; the app only needs them to be packaged.
WORKERS = ("workers.campaigns", "workers.mail", "workers.road", "workers.webhooks")


def register_rest() -> None:
    _register(LATER, "routes")
    _register(WORKERS, "workers")


def _register(modules: tuple[str, ...], blueprint: str) -> None:
    for name in modules:
        app.register_blueprint(getattr(import_module(f"chalicelib.entrypoints.{name}"), blueprint))


app = App(app_name="carnet", rest=register_rest)
app.api.binary_types = ["*/*"]
_register(AT_ONCE, "routes")
# With logs as JSON, Lambda has the level at INFO, for lines such as the SDK's about its credentials.
logging.getLogger().setLevel(logging.WARNING)
if "AWS_LAMBDA_FUNCTION_NAME" not in os.environ:  # whoever packages or tests the app sees all of it
    app.register_rest()
