"""Lists of one line or one row a talk: tables, programmes, schedules."""
