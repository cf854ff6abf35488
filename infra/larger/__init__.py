"""Audiences beyond what the card index is read for: an exported table, asked in SQL.

`docs/larger-audiences.md` and ADR 91 say why. None of it is in the package for Lambda; DuckDB stands for
Athena here.
"""
