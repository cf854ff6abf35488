"""`make bench`: every measurement in one run. Ratios hold on a busy machine; absolute figures do not."""

import importlib
import sys

MODULES = (
    "passes",
    "scan",
    "imports",
    "package",
    "pushes",
    "two_tills",
    "scanner",
    "console",
    "effect",
    "forecast",
    "campaign",
    "larger",
    "monthly",
)


def main() -> None:
    wanted = sys.argv[1:] or MODULES
    for name in wanted:
        print("\n".join(importlib.import_module(f"tests.bench.{name}").run()), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
