"""`python -m infra.local.size`: the running demo's café with 20,000 cards and 306 campaigns, to see and to
measure the console at. It takes some minutes; `make clean` forgets them."""

import argparse
import json
import time

from chalicelib.domain.programme.programme import Programme
from infra.local.demo import DESCRIPTION
from infra.local.size.fill import CAMPAIGNS, CARDS, fill
from infra.local.stack import LocalStack
from infra.package import ROOT


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=CARDS)
    parser.add_argument("--campaigns", type=int, default=CAMPAIGNS)
    given = parser.parse_args()
    demo = json.loads((ROOT / ".local" / DESCRIPTION).read_text())
    stack = LocalStack.attach(ROOT / ".local" / "demo" / demo["base_url"].rpartition(":")[2])
    stamps, points = (_programme(stack, each["id"]) for each in demo["programmes"][:2])
    began, now_ms = time.monotonic(), time.time_ns() // 1_000_000
    written = fill(stack, stamps, points, cards=given.cards, made=given.campaigns, now_ms=now_ms)
    took_s = time.monotonic() - began
    print(f"{given.cards:,} cards and {given.campaigns} campaigns, {written:,} items, in {took_s:.0f} s")


def _programme(stack: LocalStack, id_: str) -> Programme:
    found = stack.store().programme(id_)
    if found is None:
        raise SystemExit(f"The demo has no programme {id_}.")
    return found


if __name__ == "__main__":
    main()
