"""What stands under no label: stacks of lines, bylines, paragraphs, whom to ask."""
