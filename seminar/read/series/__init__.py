"""The names of series: what marks them, how they end, and the number of the talk."""
