"""Reading: document → lines → :class:`Draft`."""
