"""States: a look at all cards of a programme, once a day or when somebody asks."""

from collections.abc import Callable, Sequence

from chalicelib.domain.overview.states import States, counted, held
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import day_of
from chalicelib.service.campaign.sample import Sampled, sampled, total
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.walls import Faults


def count_states(
    index: CardIndex, programmes: Sequence[Programme], now_ms: int, late: Callable[[], bool], faults: Faults
) -> tuple[States, ...]:
    """Of every card; once `late`, estimated from those read so far. One that cannot be judged is one of
    `faults`, and not counted."""
    samples: dict[str, Sampled] = {}
    for sample, members in sampled(index, programmes, late):
        samples[sample.programme.id] = sample
        for member in members:
            with faults.wall(member.card.serial):
                card = member.card
                found = [*counted(card, sample.programme, now_ms), *held(card, member.wallets, now_ms)]
                for name, n in found:
                    sample.counts[name] += n
    return tuple(
        States(
            programme_id=sample.programme.id,
            day=day_of(now_ms, sample.programme.merchant.zone),
            at_ms=now_ms,
            share_permille=max(1, int(sample.share * 1000)),
            counts={name: n for name, n in total([sample]).items() if n},
        )
        for sample in samples.values()
    )
