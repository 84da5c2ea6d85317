"""Checking: one function per rule, ``Talk -> Iterable[Finding]``."""
