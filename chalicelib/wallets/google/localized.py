"""Words and pictures in the shapes that Google takes them in.

https://developers.google.com/wallet/reference/rest/v1/LocalizedString
"""

from typing import Any

from chalicelib.domain.text import DEFAULT_LANGUAGE, Language, Said, Text, spoken_in
from chalicelib.words import ARTICLES, every_language

Json = dict[str, Any]


def localized(text: Said, language: Language, own: Language = DEFAULT_LANGUAGE) -> Json:
    """LocalizedString: the phone's language where it is ours, else `language`, else the programme's own."""
    said = {name: words for name, words in every_language(text, own).items() if words}
    default = spoken_in(said, language, own)
    if default is None:
        raise ValueError("a text without words")
    localized: Json = {"defaultValue": {"language": default, "value": said[default]}}
    others = [{"language": name, "value": words} for name, words in said.items() if name != default]
    if others:
        localized["translatedValues"] = others
    return localized


def plain(words: str, language: Language) -> Json:
    """A LocalizedString of words that are the same in every language, such as a name."""
    return {"defaultValue": {"language": language, "value": words}}


def titled(name: Text) -> Text:
    """What goes after a verb ("a free cake") as a title ("Free cake")."""
    return {language: _title(words, language) for language, words in name.items() if words}


def _title(words: str, language: Language) -> str:
    bare = next(
        (
            words[len(article) :]
            for article in ARTICLES.get(language, ())
            if words.lower().startswith(article)
        ),
        words,
    )
    return bare[:1].upper() + bare[1:]


def image(url: str, description: Said | None, language: Language, own: Language = DEFAULT_LANGUAGE) -> Json:
    made: Json = {"sourceUri": {"uri": url}}
    if description is not None and any(every_language(description, own).values()):
        made["contentDescription"] = localized(description, language, own)
    return made
