"""Journals that stand right behind a title, with no stop between: … that leaves harbours open Journal of Ice, 14(2)."""

from __future__ import annotations

import re
from typing import Final

#: A row of words in capitals behind a word in small letters or a number, and before a volume or a year
_RUN: Final = re.compile(
    r"(?<=[a-z\d])\s(?P<run>[A-Z][a-z]{2,20}(?:\s(?:[A-Z][a-z]{2,20}|of|and|in|for|on|the|&)){2,8})(?=,\s?\d)"
)
#: One of these at least is in the name of a journal.
_OF_JOURNALS: Final = re.compile(
    r"\b(?:Journal|Research|Reviews?|Letters|Communications|Transactions|Annals|Sciences?|Studies|Quarterly|Bulletin"
    r"|Environments|Frontiers|Advances|Proceedings)\b"
)
_WORD: Final = re.compile(r"[^\W_]+")
_SMALL: Final = re.compile(r"(?<![^\W_])[a-z]{4,}")
#: Words a title does not end with.
_LEADS: Final = frozenset(("the", "of", "from", "in", "a", "an", "for", "to", "and", "on", "by", "with", "at", "or"))
#: Words in small letters, of four letters or more, that make a title one that has capitals only where they must be.
_ENOUGH: Final = 4
#: Salt roads in winter arXiv:3101.00001
_PREPRINT: Final = re.compile(r"(?<=[a-z\d)])\s(?=arXiv:\s?\d{4}\.\d{4,5})")
#: behind small letters, a journal known by its first word, with its volume: Ice on quays BMC Tides, 14:87
_KNOWN: Final = re.compile(
    r"(?<=[a-z])\.arXiv\s.*$|(?<=[a-z])\s(?:BMC|PLo?S|IEEE|ACM|Nature|Science|Physical\sReview|Journal\sof"
    r"|(?:International|European|American)\sJournal\sof|Proceedings"
    r"\sof|Transactions\son|Annals\sof|Frontiers\sin|Advances\sin)(?:\s(?:[A-Z]\w+|of|and|in|the|&)){0,6},?\s\d{1,4}\s?[:(,].*$"
)


def journal_parted(text: str) -> str:
    """A reference with the stop that is left out between the title and its journal; else as it is.

    ``Counting salt by its sound in narrow harbours Tern Journal of Ice, 134, 1-15`` is parted, a title all in capitals
    is not.
    """
    if "arXiv" in text:
        text = _PREPRINT.sub(". ", text)
    run = _RUN.search(text)
    if run is None or not _OF_JOURNALS.search(run["run"]):
        return text
    before = text[: run.start()]
    last = _WORD.findall(before[-30:])[-1:]
    begun = re.split(r"[.?!”\"]\s", before)[-1]
    if last[0].lower() in _LEADS or len(_SMALL.findall(begun)) < _ENOUGH:
        return text
    return f"{before}. {text[run.start('run') :]}"


def without_known_journal(title: str) -> str:
    """A title without a journal that is known by its first word."""
    return _KNOWN.sub("", title)
