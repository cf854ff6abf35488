"""The composition root: who carries out each port. Everything is made on first use and kept warm."""

import base64
import functools
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chalicelib.config import Settings
from chalicelib.domain.card.card import Card, WalletName
from chalicelib.tokens import TokenKey, Tokens

if TYPE_CHECKING:
    from chalicelib.domain.campaign.cost import Prices
    from chalicelib.domain.face.look import Look
    from chalicelib.domain.programme.programme import Programme
    from chalicelib.service.campaign.ports import Campaigns, WorkQueue
    from chalicelib.service.card.shown import Notices
    from chalicelib.service.people.ports import Directory, Hashes
    from chalicelib.service.ports import Queue, Store, Wallet
    from chalicelib.service.webhook.ports import Postman, WebhookQueue, Webhooks
    from chalicelib.wallets.apple.identity import Identity
    from chalicelib.wallets.apple.pkpass import PassBuilder
    from chalicelib.wallets.google.account import ServiceAccount
    from chalicelib.wallets.google.callbacks import Callback
    from chalicelib.wallets.google.root_keys import RootKeys

TEMPLATES = Path(__file__).resolve().parents[1] / "pass_templates"
PRICES = Path(__file__).with_name("prices.toml")
PUSH_WITHIN_S = 20.0  # of the worker's 30: what is left over notes the outcomes
GOOGLE_PER_S = 10.0  # two workers at most (the template's MaximumConcurrency), 20 a second for Google


@functools.cache
def settings() -> Settings:
    return Settings.read()


@functools.cache
def store() -> "Store":
    from chalicelib.aws.table.table import Table

    return Table(_client("dynamodb"), settings().table, _clock_s)


@functools.cache
def campaigns() -> "Campaigns":
    from chalicelib.aws.campaign.campaigns import CampaignsTable

    return CampaignsTable(_client("dynamodb"), settings().table, _clock_s)


@functools.cache
def work_queue() -> "WorkQueue":
    from chalicelib.aws.campaign.queue import SqsWorkQueue

    return SqsWorkQueue(_client("sqs"), settings().campaign_queue_url)


@functools.cache
def prices() -> "Prices":
    import tomllib

    from chalicelib.domain.campaign.cost import prices_of

    return prices_of(tomllib.loads(PRICES.read_text()))


@functools.cache
def webhooks() -> "Webhooks":
    from chalicelib.aws.webhook.webhooks import WebhookTable

    return WebhookTable(_client("dynamodb"), settings().table, _clock_s)


@functools.cache
def webhook_queue() -> "WebhookQueue":
    from chalicelib.aws.webhook.queue import WebhookSqs

    return WebhookSqs(_client("sqs"), settings().webhook_queue_url)


@functools.cache
def postman() -> "Postman":
    import ssl

    from chalicelib.postman import HttpPostman

    return HttpPostman(local=bool(settings().webhook_local), trust=ssl.create_default_context())


@functools.cache
def directory() -> "Directory":
    from chalicelib.aws.people.directory import DirectoryTable

    return DirectoryTable(_client("dynamodb"), settings().table, _clock_s)


@functools.cache
def hashes() -> "Hashes":
    from chalicelib.passwords import Argon2

    return Argon2()


@functools.cache
def tokens() -> Tokens:
    keys = _secret("tokens")["keys"]
    return Tokens([TokenKey(key["id"], base64.b64decode(key["secret"])) for key in keys])


def barcode(card: Card) -> str:
    return tokens().barcode(card.serial, card.key_id)


def look(card: Card, programme: "Programme") -> "Look":
    """What the card shows now, on every wallet."""
    from chalicelib.service.card.shown import shown

    return shown(card, programme, barcode=barcode(card), notices=_notices())


@functools.cache
def _notices() -> "Notices":
    from chalicelib.service.card.shown import Notices

    return Notices(lambda notice_id: campaigns().notice(notice_id))


def want_google(card: Card) -> None:
    from chalicelib.service.card.enrol import wants_google

    wants_google(store(), card, google_object_id(card), clock_ms())


def pause(attempt: int) -> None:
    """A little longer each time, with full jitter, so that writers of one card part ways."""
    time.sleep(random.uniform(0.0, min(0.4, 0.01 * 2**attempt)))  # noqa: S311  # jitter, not a secret


def clock_ms() -> int:
    return time.time_ns() // 1_000_000


def _clock_s() -> float:
    return time.time()


@functools.cache
def _client(service: str) -> Any:
    import boto3
    from botocore.config import Config

    # A till waits at most the API's 29 s; the ledger's keys make any retry safe. What we send is typed: to
    # have the SDK check each attribute against the API's model is a quarter of a page of deliveries.
    patient = Config(
        connect_timeout=2,
        read_timeout=5,
        retries={"mode": "standard", "max_attempts": 3},
        parameter_validation=False,
    )
    sdk: Any = boto3  # its stubs know literal names only
    return sdk.client(service, config=patient)


@functools.cache
def _secrets() -> Any:
    from chalicelib.aws.secrets import Secrets

    return Secrets(_client("secretsmanager"), settings().secrets_prefix, _clock_s)


def _secret(name: str) -> Any:
    return _secrets().read(name)


@functools.cache
def apple_identity() -> "Identity":
    from chalicelib.wallets.apple.identity import load

    # The deploy has tested the key's primes; each cold start need not.
    return load(_secret("apple"), now_ms=clock_ms(), check_key=False)


def apple_certificate_days_left() -> int:
    return (apple_identity().expires_ms - clock_ms()) // 86_400_000


@functools.cache
def pass_builder() -> "PassBuilder":
    from chalicelib.wallets.apple.pkpass import PassBuilder

    return PassBuilder(apple_identity(), TEMPLATES, f"{settings().base_url}/apple")


@functools.cache
def apple_wallet() -> "Wallet":
    from chalicelib.wallets.apple.apns import Apns
    from chalicelib.wallets.apple.apns_tls import push_context
    from chalicelib.wallets.apple.wallet import AppleWallet

    identity = apple_identity()
    ca = _secret("apple").get("push_ca_pem")
    context = push_context(
        (identity.certificate_pem + identity.intermediate_pem).encode(),
        identity.key_pem.encode(),
        ca_pem=ca.encode() if ca else None,
    )
    host, _, port = settings().apple_push_host.partition(":")
    apns = Apns(
        host,
        int(port or 443),
        context,
        identity.pass_type_id,
        clock=_awake_s,
        now_s=_clock_s,
        jitter=random.random,
    )
    return AppleWallet(apns, within_s=PUSH_WITHIN_S)


@functools.cache
def google_account() -> "ServiceAccount":
    from chalicelib.wallets.google.account import read_account

    return read_account(_secret("google"))


def google_save_link(card: Card) -> str:
    from chalicelib.wallets.google.save_link import save_link

    return save_link(
        google_account(),
        serial=card.serial,
        programme_id=card.programme_id,
        iat_s=card.created_ms // 1000,  # the same card always has the same link
        origins=[settings().base_url],
        save_url=settings().google_save_url,
    )


def google_object_id(card: Card) -> str:
    from chalicelib.wallets.google.loyalty import object_id

    return object_id(google_account().issuer_id, card.serial)


@functools.cache
def google_wallet() -> "Wallet":
    from chalicelib.entrypoints.vendors.art import hero_url, logo_url
    from chalicelib.wallets.google.client import GoogleClient
    from chalicelib.wallets.google.pacer import Pacer
    from chalicelib.wallets.google.wallet import GoogleWallet

    account = google_account()
    client = GoogleClient(
        account,
        pacer=Pacer(GOOGLE_PER_S, clock=_awake_s, sleep=time.sleep),
        clock=_clock_s,
        sleep=time.sleep,
        jitter=random.random,
        api_url=settings().google_api_url,
    )
    return GoogleWallet(
        client,
        issuer_id=account.issuer_id,
        templates=TEMPLATES,
        callback_url=f"{settings().base_url}/google/callback",
        logo_url=logo_url,
        hero_url=hero_url,
        now_ms=clock_ms,
    )


def read_google_callback(raw: bytes, now_ms: int) -> "Callback":
    from chalicelib.wallets.google.callbacks import verify

    return verify(raw, issuer_id=google_account().issuer_id, keys=_google_keys(), now_ms=now_ms)


@functools.cache
def queue(wallet: WalletName) -> "Queue":
    from chalicelib.aws.queue import SqsQueue

    urls = {"apple": settings().apple_queue_url, "google": settings().google_queue_url}
    return SqsQueue(_client("sqs"), urls[wallet])


@functools.cache
def _google_keys() -> "RootKeys":
    from chalicelib.wallets.google.root_keys import RootKeys

    return RootKeys(now_ms=clock_ms, url=settings().google_keys_url)


def _awake_s() -> float:
    """Seconds that only rise and count the time a Lambda was frozen."""
    boottime = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(boottime)
