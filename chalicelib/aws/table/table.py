"""The store on DynamoDB: one table, its parts one file each."""

from chalicelib.aws.card.cards import Cards
from chalicelib.aws.card.found import Found
from chalicelib.aws.card.registrations import Registrations
from chalicelib.aws.people.api_keys import ApiKeys
from chalicelib.aws.programme.programmes import Programmes
from chalicelib.aws.table.spent import Spent


class Table(Cards, Found, Registrations, Programmes, ApiKeys, Spent):
    """What `service.ports.Store` promises."""
