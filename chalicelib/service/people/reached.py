"""Who is written to of what waits: whom mail reaches, who would rather have it, and not all day."""

from collections.abc import Iterable, Iterator

from chalicelib.domain.people.staff import Staff
from chalicelib.domain.time.units import DAY_S
from chalicelib.service.ports import Store

PEOPLE_MAX = 20  # of one thing that waits
LETTERS_A_DAY = 10  # to one of them: whoever sends and takes back all day fills nobody's letter box


def reached(people: Iterable[Staff], store: Store) -> Iterator[Staff]:
    """Those of them who get a letter now, each counted as it is asked for."""
    found = 0
    for person in people:
        if person.state != "active" or person.mail_returned or person.unmailed:
            continue
        if store.count_within("letters-waiting", f"{person.merchant_id}#{person.id}", LETTERS_A_DAY, DAY_S):
            continue
        found += 1
        yield person
        if found == PEOPLE_MAX:
            return
