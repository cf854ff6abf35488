"""Conditions that a marketer can begin with."""

from collections.abc import Mapping

from chalicelib.domain.audience.audience import And, Between, Compared, Condition

READY_MADE: Mapping[str, Condition] = {
    "new": Compared("joined", "at_most", 30),
    "regular": Compared("visits", "at_least", 3, days=60),
    "slipping": And((Compared("visits", "at_least", 3, days=180), Between("last_visit", 30, 89))),
    "lapsed": Compared("last_visit", "at_least", 90),
    "one_away": Compared("to_reward", "exactly", 1),
    "reward_waiting": Compared("waiting", "at_least", 1),
}
