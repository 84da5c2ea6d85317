"""Talks kept as data: front matter, records, the source of programs, dumps, pages of YAML."""
