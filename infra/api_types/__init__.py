"""Write the shapes of the JSON API as TypeScript declarations, for the type check of browser code.

They are made from the structs that parse its bodies and write its answers, and from its list of operations:
true by construction. One file a room, in `chalicelib/web/api/`; `tsc` and editors read them. They are neither
committed nor served.
"""
