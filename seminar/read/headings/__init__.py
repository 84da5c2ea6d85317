"""Headings without a label: the series and its number, who speaks, the title, the day."""
