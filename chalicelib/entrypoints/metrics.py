"""Metrics in CloudWatch's embedded format, which it reads from standard output; the template alarms on them.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
"""

import json

from chalicelib import wiring
from chalicelib.service.walls import Faults


def measure(dimensions: dict[str, str], counts: dict[str, int], *, reason: str) -> None:
    about = {
        "Namespace": f"Carnet/{wiring.settings().stack}",
        "Dimensions": [list(dimensions)],
        "Metrics": [{"Name": name} for name in counts],
    }
    line = {
        "_aws": {"Timestamp": wiring.clock_ms(), "CloudWatchMetrics": [about]},
        **dimensions,
        "Reason": reason,
        **counts,
    }
    print(json.dumps(line))


def measure_faults(worker: str, faults: Faults) -> None:
    """How many items were left out of a batch or a list, if any were."""
    if faults.found:
        measure({"Worker": worker}, {"Failed": len(faults.found)}, reason=faults.found[0])
