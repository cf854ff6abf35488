"""Compiles the words, or shows one of them in every language: `python -m infra.words [--show KEY]`."""

import argparse
import sys
from typing import Any

from infra.words.build import WordsWrong, build, compiled
from infra.words.compiler import Pattern


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--show", metavar="KEY", help="print one message in every language")
    given = parser.parse_args()
    try:
        if given.show:
            _show(given.show)
        else:
            build()
    except WordsWrong as wrong:
        sys.exit("The words cannot be compiled.\n" + "\n".join(wrong.faults))


def _show(key: str) -> None:
    for language, (book, messages) in compiled().items():
        if key not in messages:
            sys.exit(f"No message is called {key}.")
        print(f"{language}  {_shown(messages[key])}  ({book.places[key]})")


def _shown(pattern: Pattern) -> str:
    if isinstance(pattern, str):
        return pattern
    return "".join(part if isinstance(part, str) else _blank_shown(part) for part in pattern)


def _blank_shown(part: list[Any]) -> str:
    if len(part) == 1:
        return f"{{{part[0]}}}"
    return f"{{{part[0]}: " + " | ".join(f"{form}: {_shown(text)}" for form, text in part[1].items()) + "}"


if __name__ == "__main__":
    main()
