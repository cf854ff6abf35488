"""A letter box on this machine: every mail and text message that the local SES and SNS took.

The local AWS takes mail and tells nobody of what came back, so this does: for an address of SES's own mailbox
simulator by itself, for any other when somebody says so on the page.
https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
"""
