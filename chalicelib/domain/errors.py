"""What Carnet refuses, one class for each thing a caller does differently.

CarnetError                 carries a code, the field at fault and the facts for its sentence
├── InvalidInput            mend the named field and send again
├── NotFound                there is no such thing, or it is another merchant's
├── NotAllowed              the request is well formed, but the card or rule says no
├── KeyReused               the same key came with other content: use a new key
├── NotSignedIn             send a valid key or sign in again
├── TooMany                 wait, then try again
└── Busy                    others are changing the same card: send the same again

The words stand in `chalicelib/words`: a refusal's code is the key of its message.
"""

from chalicelib.domain.text import Phrase, Value


class CarnetError(Exception):
    """A refusal. `code` chooses its message, `facts` fill it, `field` names what to mend."""

    def __init__(self, code: str, *, field: str = "", **facts: Value) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts = facts

    @property
    def phrase(self) -> Phrase:
        return Phrase(self.code, self.facts)


class InvalidInput(CarnetError):
    """The named field is missing or wrong."""


class NotFound(CarnetError):
    """Unknown, or not the caller's."""


class NotAllowed(CarnetError):
    """Understood and refused by a rule."""


class KeyReused(CarnetError):
    """This key has already been used for something else."""


class NotSignedIn(CarnetError):
    """No valid key or session."""


class TooMany(CarnetError):
    """Too much at once; try again later."""


class Busy(CarnetError):
    """Lost every race for the card within the bound; the same request can be sent again."""
