"""Proof by volume alone: collected by `make soak`, not by `make test`."""
