"""Texts that name people: names, ranks, posts and places, each taken apart in its language."""
