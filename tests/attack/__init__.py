"""A standing attacker: every route, tried by everybody who may not have what it gives."""
