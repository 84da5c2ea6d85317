"""The verbs: read, announce, change, cancel … as plain functions. They print nothing and know no terminal."""
