"""What running text tells of a talk: sentences in either language, no labels."""
