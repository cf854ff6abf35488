"""Who gets the alarms' mail, and who has not said yes to it yet."""

from typing import Any


def unheard(sns: Any, topic_arn: str) -> list[tuple[bool, str]]:
    """Why an alarm of this topic does not arrive, each with what to do, and whether somebody waits for it in
    vain: an address that was given, and whose mail from AWS nobody has answered."""
    mails = sns.list_subscriptions_by_topic(TopicArn=topic_arn)["Subscriptions"]
    if not mails:
        return [(False, "Nobody gets the alarms: make deploy with AlarmEmail=…")]
    return [
        (True, f"{mail['Endpoint']} has to confirm the mail from AWS, or no alarm arrives.")
        for mail in mails
        if mail["SubscriptionArn"] == "PendingConfirmation"
    ]
