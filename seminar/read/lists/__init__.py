"""Several talks in one document: where one ends and the next begins, and what is told once for all of them."""
