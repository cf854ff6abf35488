"""An iPhone beside a web service of its own, and what was seen of both."""

from dataclasses import dataclass, field

from infra.local.phone.iphone.device import AppleDevice
from tests.infra.phone.passes import NOW, draft
from tests.infra.phone.service import Service, a_pass, listing

SERIAL, TYPE = "SERIAL0001", "pass.dev.carnet.loyalty"
LATER = "Sat, 21 Nov 2026 10:00:09 GMT"


@dataclass
class Clock:
    now_ms: int = int(NOW.timestamp() * 1000)

    def __call__(self) -> int:
        return self.now_ms


@dataclass
class Phone:
    """A device with its clock and what it was seen to do."""

    device: AppleDevice
    clock: Clock
    service: Service
    steps: list[str] = field(default_factory=list)

    def settle(self) -> None:
        for _ in range(50):
            if not self.device.passd.work():
                return
        raise AssertionError("the phone never comes to rest")

    def add(self, stamps: int = 3) -> None:
        self.device.add(self.device.check(draft(stamps, service_url=self.service.url).build()))
        self.settle()

    def push(self) -> None:
        (token,) = self.device.push_tokens()
        self.device.passd.push(token, TYPE)
        self.settle()

    def shown(self) -> str:
        fields = self.device.passes.by_serial(SERIAL).content.content["storeCard"]
        return str(fields["headerFields"][0]["value"])


def stamped(phone: Phone, stamps: int, *, tag: object = "2", modified: str | None = LATER) -> None:
    phone.service.answers["list"] = listing(SERIAL, tag=tag)
    data = draft(stamps, service_url=phone.service.url).build()
    phone.service.answers["fetch"] = a_pass(data, modified=modified)
