"""A Google Wallet for one machine: it takes what Google takes and refuses what Google refuses.

Independent of the app on purpose. Trust is by the public half of the service account's key, and every
body is held against Google's own discovery document.
"""
