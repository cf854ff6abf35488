"""The store on DynamoDB: one table, its parts one file each."""

from chalicelib.aws.card.cards import Cards
from chalicelib.aws.card.registrations import Registrations
from chalicelib.aws.card.search import Search
from chalicelib.aws.people.api_keys import ApiKeys
from chalicelib.aws.programme.programmes import Programmes
from chalicelib.aws.table.spent import Spent


class Table(Cards, Search, Registrations, Programmes, ApiKeys, Spent):
    """What `service.ports.Store` promises."""
