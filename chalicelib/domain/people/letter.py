"""What a mail says, by its words: who sends it chooses the language."""

from dataclasses import dataclass

from chalicelib.domain.text import Phrase


@dataclass(frozen=True, slots=True)
class Letter:
    """`code` is to be typed and `link` to be opened: each stands by itself, behind the first line."""

    subject: Phrase
    lines: tuple[Phrase, ...]
    code: str = ""
    link: str = ""
