"""One bilingual record per academic talk, and every announcement made from it."""

__version__ = "0.1.0"
