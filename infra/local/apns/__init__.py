"""A local Apple push service: HTTP/2 over mutual TLS that refuses what Apple refuses.

Beside it a control server tells every push it saw, and takes rules by which it misbehaves.
"""
