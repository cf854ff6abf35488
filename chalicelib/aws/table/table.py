"""The store on DynamoDB: one table, its parts one file each."""

from chalicelib.aws.card.cards import Cards
from chalicelib.aws.card.found import Found
from chalicelib.aws.card.registrations import Registrations
from chalicelib.aws.programme.merchants import Merchants


class Table(Cards, Found, Registrations, Merchants):
    """What `service.ports.Store` promises."""
