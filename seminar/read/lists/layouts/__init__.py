"""Lists laid out in one set way, a room for each: asked in turn by ``lists.set_layouts``."""
