"""Lengths of time in the units that Carnet counts in. A calendar's day may be an hour shorter or longer."""

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
HOUR_S = 3_600
DAY_S = 24 * HOUR_S
DAY_MINUTES = 24 * 60
