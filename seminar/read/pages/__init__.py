"""Lines as their writer meant them: without a page's furniture, a mail's head, the markup of wikis and sources."""
