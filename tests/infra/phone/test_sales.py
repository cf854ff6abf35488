"""The times of a sale: each step once, in order, for the phones that hold the card."""

from dataclasses import dataclass

from infra.local.phone.sales import Sales


@dataclass
class Clock:
    now_ms: int = 1_000

    def __call__(self) -> int:
        return self.now_ms


def test_steps_are_milliseconds_after_the_tap() -> None:
    clock = Clock()
    sales = Sales(clock)
    sale = sales.start("key", "CARD", "1 visit")
    clock.now_ms = 1_080
    sales.answer(sale, "+1 → 4/9", ok=True)
    for step, at_ms in (("pushed", 1_200), ("listed", 1_250), ("fetched", 1_300), ("shown", 1_310)):
        sales.mark(step, "iphone", ["CARD"], at_ms=at_ms)

    (listed,) = sales.listed()

    assert listed["answered"] == 80
    assert listed["steps"] == {"iphone": {"pushed": 200, "listed": 250, "fetched": 300, "shown": 310}}


def test_a_step_counts_once_and_only_after_the_one_before_it() -> None:
    sales = Sales(Clock())
    sales.start("key", "CARD", "1 visit")
    sales.mark("fetched", "iphone", ["CARD"], at_ms=1_010)
    sales.mark("pushed", "iphone", ["CARD"], at_ms=1_020)
    sales.mark("shown", "iphone", ["CARD"], at_ms=1_030)
    sales.mark("pushed", "iphone", ["CARD"], at_ms=1_040)

    assert sales.listed()[0]["steps"] == {"iphone": {"pushed": 20}}


def test_what_happened_before_the_tap_or_to_another_card_is_not_the_sales() -> None:
    sales = Sales(Clock())
    sales.start("key", "CARD", "1 visit")
    sales.mark("pushed", "iphone", ["CARD"], at_ms=999)
    sales.mark("pushed", "iphone", ["OTHER"], at_ms=1_020)

    assert sales.listed()[0]["steps"] == {}


def test_a_refused_sale_waits_for_no_phone() -> None:
    sales = Sales(Clock())
    sales.answer(sales.start("key", "CARD", "1 visit"), "This card is void.", ok=False)
    sales.mark("pushed", "iphone", ["CARD"], at_ms=1_020)

    assert sales.listed()[0]["steps"] == {}
