"""Talks kept as data: front matter, records, the source of programs, dumps, tables and lists of one line each."""
