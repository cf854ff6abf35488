"""The operator's commands for a bad night, on a deployed Carnet. `docs/operators.md` says when which."""
