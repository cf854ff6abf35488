from chalicelib.wallets.google.pacer import Pacer


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def read(self) -> float:
        return self.now_s

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now_s += seconds


def test_a_burst_is_spread_to_the_rate() -> None:
    clock = Clock()
    pacer = Pacer(10, clock=clock.read, sleep=clock.sleep)

    for _ in range(31):
        pacer.wait()

    assert round(clock.now_s - 1000, 6) == 3.0


def test_a_pause_earns_no_burst() -> None:
    clock = Clock()
    pacer = Pacer(10, clock=clock.read, sleep=clock.sleep)
    pacer.wait()
    clock.now_s += 60

    for _ in range(11):
        pacer.wait()

    assert round(clock.now_s - 1060, 6) == 1.0
