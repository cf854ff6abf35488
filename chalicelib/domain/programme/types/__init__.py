"""The programme types. To add one: its file here, its line in `TYPES`, its folder in `pass_templates/`."""

from collections.abc import Mapping

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.rules import Rules
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps

TYPES: Mapping[str, type[Stamps] | type[Points]] = {rules.type: rules for rules in (Stamps, Points)}


def rules_type(name: str) -> type[Rules]:
    """The class of rules called `name`."""
    if name not in TYPES:
        raise InvalidInput("programme_type_unknown", field="type", types=", ".join(TYPES))
    return TYPES[name]
