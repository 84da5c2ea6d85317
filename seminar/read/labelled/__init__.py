"""Values under labels → the record: a room for each kind of label."""
