"""``python -m seminar``."""

from seminar.cli import main

main()
