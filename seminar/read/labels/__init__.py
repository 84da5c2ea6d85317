"""Which stretch of the source stands under which label: labels found in lines, and lines cut into segments."""
