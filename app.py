"""Carnet on Chalice: the blueprints, and nothing else."""

from chalicelib.entrypoints import (
    api,
    apple,
    art,
    audiences,
    campaigns,
    card_page,
    console,
    glance,
    google,
    join,
    join_google,
    openapi,
    places,
    poster,
    previews,
    report,
    results,
    rules,
    sales,
    scanner,
    session,
    static,
    team,
    tiers,
    till,
    webhooks,
)
from chalicelib.entrypoints.campaign_workers import campaign_workers
from chalicelib.entrypoints.http import App
from chalicelib.entrypoints.webhook_worker import webhook_worker
from chalicelib.entrypoints.workers import workers

app = App(app_name="carnet")
app.api.binary_types = ["*/*"]
for module in (
    api, apple, art, audiences, campaigns, card_page, console, glance, google, join, join_google, openapi,
    places, poster, previews, report, results, rules, sales, scanner, session, static, team, tiers, till,
    webhooks,
):  # fmt: skip
    app.register_blueprint(module.routes)
app.register_blueprint(workers)
app.register_blueprint(campaign_workers)
app.register_blueprint(webhook_worker)
