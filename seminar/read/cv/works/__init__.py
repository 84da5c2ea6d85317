"""The lists of works in a CV: where an entry begins, who wrote it, its title."""
