"""The store on DynamoDB: one table, its parts one file each."""

from chalicelib.aws.card.cards import Cards
from chalicelib.aws.card.imports import Imports
from chalicelib.aws.card.registrations import Registrations
from chalicelib.aws.card.search import Search
from chalicelib.aws.customer.customers import Customers
from chalicelib.aws.customer.shares import Shares
from chalicelib.aws.people.api_keys import ApiKeys
from chalicelib.aws.programme.drafts import Drafts
from chalicelib.aws.programme.jars import Jars
from chalicelib.aws.programme.pools import Pools
from chalicelib.aws.table.spent import Spent


class Table(Cards, Customers, Shares, Imports, Search, Registrations, Drafts, Jars, Pools, ApiKeys, Spent):
    """What `service.ports.Store` promises."""
