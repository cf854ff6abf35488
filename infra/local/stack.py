"""Everything Carnet needs, running on this machine. Used by the demo and by the end-to-end tests."""

import json
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from botocore.credentials import Credentials

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.merchant.pictures import BrandPictures
from chalicelib.aws.people.directory import DirectoryTable
from chalicelib.aws.shelf import BucketShelf
from chalicelib.aws.table.table import Table
from chalicelib.passwords import Argon2, Peppered
from chalicelib.tokens import Tokens, keys_in
from infra.credentials import browser_keys
from infra.local.addresses import Addresses, describe, taken_said
from infra.local.aws import LocalAws
from infra.local.certificates import make_chain
from infra.local.private import write_private
from infra.local.processes import Running, StartFailed, alive, answers, start, stop, tail, wait_until_ready
from infra.local.seed import TOKEN_KEY, Seed, new_api_key, new_token_keys, open_cafe, open_club
from infra.local.seed_customers import add_customers
from infra.local.seed_people import logins_in, logins_of_this_run
from infra.package import ROOT, Package, package

NOTE = "stack.json"
MAIL_FROM = "carnet@localhost.example"
TEXTS_FROM = "Lumiere"
RETRY_AFTER_S = 30  # the least that the template takes: here somebody waits for it


@dataclass
class LocalStack:
    """AWS, Apple, Google, browsers' pushes, two phones, a letter box and the app: state in `folder`, eight
    ports from `base_port`."""

    folder: Path
    base_port: int
    say: Callable[[str], None] = lambda _: None
    running: list[Running] = field(default_factory=list)
    outputs: dict[str, str] = field(default_factory=dict)
    description: dict[str, Any] = field(default_factory=dict)  # as in demo.json
    customers: bool = True  # those of the café to try

    @property
    def ports(self) -> Addresses:
        return Addresses(self.base_port)

    @property
    def aws(self) -> LocalAws:
        return LocalAws(self.folder / "aws", self.ports.aws)

    @property
    def certificates(self) -> Path:
        return self.folder / "certificates"

    @property
    def base_url(self) -> str:
        return self.ports.base_url

    @property
    def phone_url(self) -> str:
        return self.ports.phone_url

    @property
    def google_url(self) -> str:
        return self.ports.google_url

    @property
    def pushes_url(self) -> str:
        return self.ports.pushes_url

    @property
    def description_file(self) -> Path:
        return self.folder / "demo.json"

    def start(self) -> None:
        """Bring everything up, or stop what came up and raise StartFailed."""
        taken = self.ports.taken()
        if taken:
            raise StartFailed(taken_said(taken))
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop what was started, the app's front first and AWS, which saves its state, last."""
        while self.running:
            stop(self.running.pop())
            self._note()

    @classmethod
    def attach(cls, folder: Path) -> "LocalStack":
        """One that another process started, to use it or to stop it; StartFailed when none is up."""
        note = folder / NOTE
        if not note.exists():
            raise StartFailed(f"Nothing was started in {folder}.")
        noted = json.loads(note.read_text())
        running = [Running(**each) for each in noted["running"]]
        running = [each for each in running if alive(each)]
        if not running:
            raise StartFailed(f"What was started in {folder} has ended.")
        stack = cls(folder, noted["base_port"], running=running, outputs=noted["outputs"])
        if stack.description_file.exists():
            stack.description = json.loads(stack.description_file.read_text())
        return stack

    def ended(self) -> list[str]:
        """The names of what was started and runs no more, though nobody stopped it."""
        noted = json.loads((self.folder / NOTE).read_text())["running"]
        return [each["name"] for each in noted if not alive(Running(**each))]

    def last_words(self) -> str:
        """The end of each log, for whoever asks why something ended."""
        return "\n".join(
            f"== {log.name}\n{tail(log)}" for log in sorted((self.folder / "logs").glob("*.log"))
        )

    def store(self) -> Table:
        """The app's own store, as the account's owner sees it."""
        return Table(self.aws.client("dynamodb"), self.outputs["TableName"], time.time)

    def campaigns(self) -> CampaignsTable:
        return CampaignsTable(self.aws.client("dynamodb"), self.outputs["TableName"], time.time)

    def directory(self) -> DirectoryTable:
        return DirectoryTable(self.aws.client("dynamodb"), self.outputs["TableName"], time.time)

    def pictures(self) -> BrandPictures:
        s3, root = self.aws.client("s3"), Credentials("test", "test")
        return BrandPictures(BucketShelf(s3, self.outputs["PicturesBucket"], root))

    @cached_property
    def pins(self) -> Peppered:
        """As the app keeps PINs: under a key of the stack's."""
        return Peppered(Argon2(), Tokens(keys_in(self.aws.read_secret("carnet/tokens")), clock_s=time.time))

    def open_cafe(self, merchant_id: str) -> Seed:
        """A merchant of one's own, such as a test wants."""
        return open_cafe(
            self.store(),
            self.directory(),
            self.campaigns(),
            self.pictures(),
            merchant_id,
            api_key=new_api_key(),
            logins=logins_of_this_run(merchant_id),
            pins=self.pins,
            now_ms=_now_ms(),
        )

    def front(self, port: int) -> list[str]:
        """The module that stands for the API's domain, at `port`, with its arguments."""
        api = self.outputs["RestAPIId"]
        command = ["infra.local.front", "--port", str(port), "--aws-port", str(self.ports.aws), "--api", api]
        if side_door := self.outputs.get("SideDoorId"):
            command += ["--side-door", side_door]
        held = self.aws.client("apigateway").get_rest_api(restApiId=api)
        compressed = held.get("minimumCompressionSize")
        return command if compressed is None else [*command, "--compress-from", str(compressed)]

    @property
    def _api_key_file(self) -> Path:
        return self.folder / "api_key"

    def _seed(self) -> Seed:
        """Café Lumière, the same one at every start of this folder, with customers."""
        seed = open_cafe(
            self.store(),
            self.directory(),
            self.campaigns(),
            self.pictures(),
            "lumiere",
            api_key=self._api_key_file.read_text(),
            logins=logins_in(self.folder / "logins.json", "lumiere"),
            pins=self.pins,
            now_ms=_now_ms(),
        )
        club = open_club(self.store(), self.directory(), seed.merchant_id, _now_ms())
        if self.customers:
            add_customers(self.store(), seed.stamps, self.issuer_id, TOKEN_KEY, _now_ms())
        return replace(seed, club=club)

    def _start(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.say("Certificates of a development Apple")
        make_chain(self.certificates)
        if not self._api_key_file.exists():
            write_private(self._api_key_file, new_api_key())
        with ThreadPoolExecutor(1) as aside:
            packaging = aside.submit(package, for_lambda=False)
            self.say("The emulated AWS")
            self._add(self.aws.start(self.folder / "logs" / "aws.log"))
            self.say("A local Apple, a local Google and two phones")
            self._start_vendors()
            self.say("The app, packaged as for Lambda (the first time takes a while)")
            packaged = packaging.result()
        self.say("The stack, deployed by CloudFormation")
        self.deploy(packaged)
        self._start_module("The letter box", self._mailbox(), self.ports.mailbox_url)
        self._start_module("The app's front", self.front(self.ports.app), self.base_url)
        self.say("A café to try")
        self.description = describe(self.ports, self.certificates, self._seed())
        write_private(self.description_file, json.dumps(self.description, indent=2, ensure_ascii=False))
        self._note()

    def _start_vendors(self) -> None:
        ports, state = self.ports, self.folder / "google"
        certificates = ["--certificates", str(self.certificates)]
        apns = ["infra.local.apns", "--port", str(ports.apns), "--control-port", str(ports.apns_control)]
        google = ["infra.local.google", "--port", str(ports.google), "--state", str(state)]
        google += ["--service-account", str(self._service_account)]
        phone = ["infra.local.phone", "--port", str(ports.phone), "--app-url", self.base_url]
        phone += ["--pushes-url", self.pushes_url, "--google-url", self.google_url]
        phone += ["--push-url", ports.push_url]
        phone += ["--root-ca", str(self.certificates / "root.pem"), "--state", str(self.folder / "phone")]
        phone += ["--api-key-file", str(self._api_key_file)]
        self._start_module("The local Apple", [*apns, *certificates], self.pushes_url)
        self._start_module("The local Google", google, f"{self.google_url}/gp/m/issuer/keys")
        push = ["infra.local.push", "--port", str(ports.push)]
        self._start_module("The browsers' push service", push, f"{ports.push_url}/pushes")
        self._start_module("The phone page", phone, self.phone_url)

    def _mailbox(self) -> list[str]:
        topic = self.outputs["MailTopicArn"]
        return ["infra.local.mailbox", "--port", str(self.ports.mailbox), "--aws-port", str(self.ports.aws),
                "--topic", topic]  # fmt: skip

    def _start_module(self, name: str, module: Sequence[str], url: str) -> None:
        log = self.folder / "logs" / f"{module[0].rpartition('.')[2]}.log"
        running = start(name, [sys.executable, "-m", *module], log=log, cwd=ROOT)
        self._add(running)
        wait_until_ready(running, lambda: answers(url), log=log)

    def _add(self, running: Running) -> None:
        self.running.append(running)
        self._note()

    def _note(self) -> None:
        """Write down what runs, so that somebody else can stop it whatever happens to us."""
        running = [asdict(each) for each in self.running]
        noted = {"base_port": self.base_port, "running": running, "outputs": self.outputs}
        write_private(self.folder / NOTE, json.dumps(noted))

    @property
    def issuer_id(self) -> str:
        """Ours at the local Google."""
        return str(json.loads(self._service_account.read_text())["issuer_id"])

    @property
    def _service_account(self) -> Path:
        return self.folder / "google" / "service_account.json"

    def deploy(self, packaged: Package) -> None:
        """Bring the app to this release, forward or back, whatever goes on meanwhile."""
        aws, google = self.aws, f"http://127.0.0.1:{self.ports.google}"
        aws.may_send_from(MAIL_FROM)
        aws.put_secret("carnet/tokens", new_token_keys(), keep=True)
        aws.put_secret("carnet/apple", self._apple_secret())
        aws.put_secret("carnet/google", json.loads(self._service_account.read_text()))
        aws.put_secret("carnet/browser", browser_keys(None, now_s=0), keep=True)
        parameters = {
            "BaseUrl": self.base_url,
            "ApplePushHost": f"localhost:{self.ports.apns}",
            "GoogleApiUrl": google,
            "GoogleKeysUrl": f"{google}/gp/m/issuer/keys",
            "GoogleSaveUrl": f"{self.google_url}/gp/v/save/",
            "RetryAfterSeconds": str(RETRY_AFTER_S),
            "WebhookLocal": "1",
            "SideDoor": "1",
            "SignUp": "open",
            "MailFrom": MAIL_FROM,
            "TextsFrom": TEXTS_FROM,
        }
        self.outputs = aws.deploy(packaged, parameters)

    def _apple_secret(self) -> dict[str, object]:
        names = {
            "certificate_pem": "pass_cert.pem",
            "key_pem": "pass_key.pem",
            "intermediate_pem": "intermediate.pem",
            "push_ca_pem": "root.pem",
        }
        return {name: (self.certificates / file).read_text() for name, file in names.items()}


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
