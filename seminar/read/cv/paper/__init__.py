"""A CV as it lies on its pages, made into lines as they were meant: columns, margins, running heads, broken signs."""
