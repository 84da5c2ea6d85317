"""Whose CV it is: labels at its head, posts, employers and schools."""
