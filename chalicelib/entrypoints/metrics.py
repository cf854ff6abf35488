"""Metrics in CloudWatch's embedded format, which it reads from standard output; the template alarms on them.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
"""

import json

from chalicelib import wiring
from chalicelib.service.walls import Faults

# A metric is paid for each hour in which it is said: what an alarm listens to is one, and is left out where
# there is nothing to ring for. All other counts are for who reads the log.
BY_WALLET = ("RefusedPercent", "WalletMisconfigured")
OF_THE_APP = ("CertificateEnding", "Failed", "Unread")


def measure(about: dict[str, str], counts: dict[str, int], *, reason: str) -> None:
    """One line: whose counts these are, and which of them are metrics."""
    metrics = [
        {
            "Namespace": f"Carnet/{wiring.settings().stack}",
            "Dimensions": [[dimension]],
            "Metrics": [{"Name": name} for name in names if name in counts],
        }
        for dimension, names in (("Wallet", BY_WALLET), ("App", OF_THE_APP))
        if not counts.keys().isdisjoint(names)
    ]
    told = {"_aws": {"Timestamp": wiring.clock_ms(), "CloudWatchMetrics": metrics}} if metrics else {}
    print(json.dumps({**told, "App": "carnet", **about, "Reason": reason, **counts}))


def measure_faults(worker: str, faults: Faults) -> None:
    """How many items were left out of a batch or a list, if any were."""
    if faults.found:
        measure({"Worker": worker}, {"Failed": len(faults.found)}, reason=faults.found[0])
