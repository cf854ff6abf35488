"""The store on DynamoDB: one table, its parts one file each."""

from chalicelib.aws.cards import Cards
from chalicelib.aws.found import Found
from chalicelib.aws.merchants import Merchants
from chalicelib.aws.registrations import Registrations


class Table(Cards, Found, Registrations, Merchants):
    """What `service.ports.Store` promises."""
