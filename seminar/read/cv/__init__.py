"""A speaker's curriculum vitae → a person with a biography drafted from it."""
