"""What a function of the API loads when it starts, and what with the first request that needs it."""

import os
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

from chalice.app import Blueprint

import app
from chalicelib import entrypoints
from infra.package import ROOT

STARTED = """
import json, sys
from app import app

def ask(path):
    asked = {"resourcePath": path, "httpMethod": "GET", "path": path, "identity": {"sourceIp": "::1"}}
    event = {"resource": path, "path": path, "httpMethod": "GET", "headers": None, "multiValueHeaders": None,
             "multiValueQueryStringParameters": None, "pathParameters": None, "stageVariables": None,
             "body": None, "isBase64Encoded": False, "requestContext": asked}
    return app(event, None)["statusCode"]

def loaded():
    names = ("audience.condition", "campaign.cost", "campaign.result.effect", "webhook.webhook")
    return [name for name in names if f"chalicelib.domain.{name}" in sys.modules]

seen = [loaded()]
for path in ("/api/v1/till", "/api/v1/campaigns", "/api/v1/campaigns"):
    seen += [ask(path), loaded()]
print(json.dumps(seen))
"""


def started(**environment: str) -> str:
    command = [sys.executable, "-c", STARTED]
    names = (
        "TABLE",
        "CAMPAIGN_QUEUE_URL",
        "BASE_URL",
        "APPLE_COUNTER_QUEUE_URL",
        "APPLE_CAMPAIGN_QUEUE_URL",
        "GOOGLE_COUNTER_QUEUE_URL",
        "GOOGLE_CAMPAIGN_QUEUE_URL",
        "BROWSER_COUNTER_QUEUE_URL",
        "BROWSER_CAMPAIGN_QUEUE_URL",
    )
    path = {"PATH": os.environ["PATH"], **{f"CARNET_{name}": "unused" for name in names}}
    done = subprocess.run(
        command, cwd=ROOT, env={**path, **environment}, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_what_a_counter_waits_for_starts_without_what_a_marketer_needs_later() -> None:
    everything = '["audience.condition", "campaign.cost", "campaign.result.effect", "webhook.webhook"]'
    assert started(AWS_LAMBDA_FUNCTION_NAME="api") == f"[[], 401, [], 401, {everything}, 401, {everything}]"


def test_whoever_packages_the_app_sees_all_of_it() -> None:
    assert started().startswith(
        '[["audience.condition", "campaign.cost", "campaign.result.effect", "webhook.webhook"], 401'
    )


def test_every_module_that_answers_is_named_once() -> None:
    named = [*app.AT_ONCE, *app.LATER, *app.WORKERS]
    modules = {
        found.name.removeprefix("chalicelib.entrypoints.")
        for found in walk_packages(entrypoints.__path__, f"{entrypoints.__name__}.")
        if any(isinstance(held, Blueprint) for held in vars(import_module(found.name)).values())
    }
    assert sorted(named) == sorted(modules)
