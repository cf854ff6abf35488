"""What a programme's own texts lack: customers of those languages read them in another."""

from collections.abc import Iterator, Mapping

from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import LANGUAGES, Language, Text


def untranslated(programme: Programme) -> dict[Language, tuple[Text, ...]]:
    """By language, the texts that are not in it; languages that lack nothing are left out."""
    texts = (
        *(reward.name for reward in programme.rules.rewards()),
        *(tier.name for tier in programme.tiers),
        *_of_parts(programme),
    )
    lacking = {language: tuple(text for text in texts if not text.get(language)) for language in LANGUAGES}
    return {language: texts for language, texts in lacking.items() if texts}


def _of_parts(programme: Programme) -> Iterator[Text]:
    for part in programme.parts:
        for name in type(part).__slots__:
            held = getattr(part, name)
            if isinstance(held, Mapping):
                yield held
