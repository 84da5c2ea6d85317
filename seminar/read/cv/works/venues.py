"""What the words after a title look like where they say in which journal or at which press it appeared."""

from __future__ import annotations

import re

VENUE = re.compile(
    r"^\s*(?:in\s+(?-i:(?=[A-Z]))|in:|(?:in\s+)?(?:the\s+)?proceedings?\s+of\b|proc(?:eedings)?\b|proc\.|journal\b|j\.\s|transactions|trans\.|ieee\b|acm\b|arxiv|under\s+(?:review|revision)|submitted|in\s+preparation|(?:work\s+)?in\s+progress|to\s+appear|forthcoming|accepted|in\s+press|preprint|working\s+paper|manuscript|annals|bulletin|letters|advances\s+in|international\s+(?:conference|journal)|conference\b|workshop|annual|(?:ph\.?\s?d\.?|habilitation|doctoral|master'?s?|m\.?sc\.?|diploma|bachelor'?s?)\s+(?:thesis|dissertation)|dissertation\b|habilitation\w*\b|technical\s+report|r&r|revise\s+and\s+resubmit|审稿中|在审|已接收|已录用|录用|待刊|待发表|已投稿|投稿中|修改中|接收|doi|https?:|vol\.|no\.|pp\.|p\.\s?\d|\(?(?:19|20)\d\d\b(?!\s?[–-]\s?\d\d)"
    r"|(?-i:(?:[A-Z]\S{0,30}\s){0,4}[A-Z]\S{0,30},\s+(?:to\s+appear|in\s+press|forthcoming|accepted))"
    # 33 Leiden Journal of International Law 415; Woodbridge: Boydell Press, 2014
    r"|(?-i:\d{1,4}\s+(?:(?:\d?[A-Z][\w.&'’-]*|of|and|the|in|on|for|&)\s+){1,12}\d)"
    r"|(?-i:[A-Z][\w.’'-]*(?:[\s,]+[A-Z][\w.’'-]*){0,3}:\s[A-Z][^,;:()]{1,60},\s(?:(?:19|20)\d\d|forthcoming|in\s+press))"
    r"|(?-i:[A-Z][A-Za-z&-]{1,12}[\s']*(?:19|20)?\d\d\b|[A-Z][^,.;:]{0,60}\b(?:Press|Springer|Elsevier|Wiley|Reviews?|Quarterly|Proceedings|Letters|Journal)\b"
    # Ice on quays, Part 2: Thaw goes on with its title
    r"|(?!Part\s\d{1,2}\s?[:.])(?:(?:\d?[A-Z]|\([A-Z])[\w&.)]*\s+|(?:of|and|the|in|on|for)\s+){1,7}\(?\d(?!D\b)))",
    re.I,
)
