"""Dead letters back into their queues, and records of the stream through the router again."""

import json
from collections.abc import Callable
from typing import Any

from chalicelib.aws.unrouted import Unrouted
from infra.night.deployed import Deployed

READERS = ("Route", "RouteCampaigns")  # of the stream, a lane each
RECORDS_MAX = 100  # to the router at once, as the stream gives them
WAIT_S = 2  # a queue that is asked for less may answer "nothing" while it has something


class Unknown(Exception):
    """There is no such thing in this stack; the text says what there is."""


class StillFaulty(Exception):
    """The router failed again: what is kept stays kept."""


def dead_letters(deployed: Deployed) -> dict[str, tuple[str, str]]:
    """The URLs of each queue's dead letters and of the queue they go back to, by its short name: "apple".

    Of a wallet's two lanes that is the campaigns': what is hours late may not be before a stamp of now.
    """
    queues = deployed.of_type("AWS::SQS::Queue")
    lanes = {
        name.removesuffix("DeadLetters"): (url, queues.get(name.replace("DeadLetters", "CampaignQueue")))
        for name, url in queues.items()
        if name.endswith("DeadLetters")
    }
    return {
        name.lower(): (dead, back)
        for name, (dead, campaigns) in lanes.items()
        if (back := campaigns or queues.get(f"{name}Queue"))
    }


def redrive(deployed: Deployed, which: str, pause: Callable[[], None]) -> int:
    """Send each dead letter to its queue again and delete it there. One sent twice is harmless."""
    known = dead_letters(deployed)
    if which not in known:
        raise Unknown(f"There is no queue {which}; there are {', '.join(known)}.")
    dead, queue = known[which]
    sqs, moved = deployed.client("sqs"), 0
    while letters := _received(sqs, dead):
        for letter in letters:
            sqs.send_message(QueueUrl=queue, MessageBody=letter["Body"], **_fifo(letter))
            sqs.delete_message(QueueUrl=dead, ReceiptHandle=letter["ReceiptHandle"])
            moved += 1
            pause()
    deployed.note("deployment.redrive", which, facts={"letters": moved})
    return moved


def replay(deployed: Deployed, pause: Callable[[], None]) -> int:
    """Have the router work on the records that it could not; each object goes once its records are routed."""
    kept = Unrouted(deployed.client("s3"), deployed.outputs["UnroutedBucket"], lambda: 0.0)
    invoked, records = deployed.client("lambda"), 0
    names = list(kept.names())
    for name in names:
        batch = kept.event(name)["Records"]
        for start in range(0, len(batch), RECORDS_MAX):
            part = {"Records": batch[start : start + RECORDS_MAX]}
            for reader in READERS:
                answer = invoked.invoke(
                    FunctionName=deployed.outputs[f"{reader}Function"], Payload=json.dumps(part).encode()
                )
                if answer.get("FunctionError"):
                    raise StillFaulty(
                        f"{reader} failed on {name}: {answer['Payload'].read().decode()[:500]} It is kept; "
                        f"mend the cause and run this again. {records} records went through before."
                    )
            records += len(part["Records"])
            pause()
        kept.forget(name)
    deployed.note("deployment.replay", "", facts={"batches": len(names), "records": records})
    return records


def _received(sqs: Any, url: str) -> list[Any]:
    answer = sqs.receive_message(
        QueueUrl=url,
        MaxNumberOfMessages=10,
        WaitTimeSeconds=WAIT_S,
        MessageSystemAttributeNames=["MessageGroupId", "MessageDeduplicationId"],
    )
    letters: list[Any] = answer.get("Messages", [])
    return letters


def _fifo(letter: Any) -> dict[str, str]:
    """What keeps a FIFO queue in order, and any queue fair."""
    held = letter.get("Attributes", {})
    return {name: held[name] for name in ("MessageGroupId", "MessageDeduplicationId") if name in held}
