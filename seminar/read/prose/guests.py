"""How a posting tells of its guest, or of who answers the guest, without the usual words for giving a talk."""

from __future__ import annotations

import re
from typing import Final

#: ``(Rochester)``, ``, a potter from Moss Bay,``: what may stand between a name and its verb.
_GLOSS: Final = r"(?:\s*+\([^()]{2,60}\)|,\s[^.;:!?\"“]{2,90},|\s++(?:of|from|at)\s++[^.;:,!?\"“]{2,60}?)?,?"
#: Dr. Roe will respond, Jane Roe ``will open the discussion with``: the talk is somebody else's.
_RESPONDS: Final = re.compile(
    _GLOSS + r"\s+(?:(?:will|is\s+going\s+to)\s+(?:then\s+|briefly\s+|also\s+)?"
    r"(?:respond\b(?!\s+to\s+(?:all\s+|your\s+|any\s+)?questions)|reply\s+to\s+(?:the|her|his|their)\b"
    r"|comment\b(?=\s*[.;,]|\s+on\s+(?:her|his|their|the|this)\s+(?:paper|talk|chapter|draft|lecture|book)|\s+briefly)"
    r"|(?:act|serve)\s+as\s+(?:the\s+|our\s+)?(?:discussant|respondent|commentator)\b"
    r"|(?:give|offer|provide|deliver|make)\s+(?:(?:the|an?|her|his|brief|short|formal|first)\s+){0,3}(?:response|reply|commentary)\b"
    r"|(?:give|offer|provide|deliver|make)\s+(?:(?:the|an?|some|few)\s+){0,2}(?:brief|short|opening|few|closing)\s+(?:responses|comments|remarks)\b"
    r"|be\s+(?:the\s+|our\s+)?(?:discussant|respondent|commentator)\b)"
    r"|(?:responds|comments)(?=\s*[.;,])|is\s+(?:the|our)\s+(?:discussant|respondent|commentator)\b)"
)
#: ``will open the discussion`` of somebody's paper.
_OPENS: Final = re.compile(
    _GLOSS + r"\s+(?:will|is\s+going\s+to)\s+(?:then\s+)?(?:open|begin|start|kick\s+off|lead\s+off|moderate|steer)"
    r"\s+(?:the|our)\s+(?:discussion|conversation|debate|questions)\b"
)
_READ_BEFORE: Final = re.compile(r"\b(?:papers?|chapters?|drafts?|talks?|lectures?|essays?|speaks?|presents?|reads?)\b")
#: has circulated ``a chapter on``: what a group reads is the work of its speaker.
_CIRCULATES: Final = re.compile(
    _GLOSS + r"\s+(?:(?:has|will|is\s+going\s+to)\s+)?(?:kindly\s+|already\s+|pre-?)?"
    r"(?:circulat|shar|sen[dt]|submit|bring|brought|provid|contribut|distribut)(?:e|ed|es|s|ted|ing)?"
    r"(?:\s+(?:us|round|around|out|along))?\s+(?:an?|the|her|his|their|two|some)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:chapters?|papers?|drafts?|articles?|manuscripts?|essays?|pages|preprints?|poems?|stor(?:y|ies))\b"
)
#: to let Jane Roe ``fly in from`` the coast; Jane Roe ``arrives from``
_ARRIVES: Final = re.compile(
    r"\s+(?:(?:is|will\s+be|can|could|will|was\s+able\s+to)\s+)?"
    r"(?:(?:fl(?:y|ies|ying)|driv(?:e|es|ing)|travel(?:s|l?ing)?)\s+(?:in|up|down|over|out|here|back)\b"
    r"|(?:com(?:e|es|ing)|get(?:s|ting)?|travel(?:s|l?ing)?|sail(?:s|ing)?|fl(?:y|ies|ying)|arriv(?:e|es|ing)|tak(?:e|es|ing)\s+the\s+(?:train|ferry|bus|boat))"
    r"(?:\s+(?:in|up|down|over|out|here|back))?\s+from\s+(?=[A-Z]))"
)
#: It is her own work that the ``film's director`` answers questions on.
_MAKER: Final = re.compile(
    r"\b(?:(?:film|movie|documentary|book|novel|play|exhibition|show|opera|piece|project|series)['’]s\s+|(?:its|the)\s+)"
    r"(?:director|author|maker|film-?maker|producer|composer|playwright|poet|translator|artist|curator|choreographer|photographer|editor|cinematographer)"
    r"(?:\s+of\s+(?:the|this)\s+\w+)?,?\s+$",
    re.IGNORECASE,
)
#: Jane Roe``, who made the film, `` will be there; Jane Roe``, its director, ``
_WHO_MADE: Final = re.compile(
    r",\s+(?:who\s+(?:directed|wrote|made|produced|composed|translated|curated|filmed|edited|choreographed)\s[^.;:,]{2,60}"
    r"|(?:its|the\s+(?:film|movie|documentary|book|novel|play|exhibition|show|opera|piece)['’]s|the)\s+"
    r"(?:director|author|film-?maker|producer|composer|playwright|translator|curator|choreographer|cinematographer)[^.;:,]{0,60}),"
)
_AT_HAND: Final = re.compile(
    r"(?:\s*\([^()]{2,60}\))?,?\s+(?:will\s+(?:also\s+|then\s+)?|is\s+going\s+to\s+)"
    r"(?:be\s+(?:present|there|here|on\s+hand|in\s+attendance|in\s+the\s+(?:house|room|audience)|joining\s+us|with\s+us)\b"
    r"|answer\b|take\s+(?:questions|part)\b|attend\b|introduce\s+(?:it|the)\b|join\s+us\b|stay\s+(?:for|to)\b)"
)
#: ``with`` Jane Roe (Eastfield) ``presenting``
_WITH: Final = re.compile(r"\b[Ww]ith\s+(?:(?:our|the)\s+(?:own|very\s+own|guest|visitor)\s+)?$")
_PRESENTING: Final = re.compile(
    _GLOSS + r"\s+(?:presenting|speaking|talking|lecturing|reading|performing|reporting|giving\s+(?:an?|the)"
    r"|discussing|describing|explaining|introducing\s+(?:her|his|their))\b"
)
_AS_SPEAKER: Final = re.compile(
    _GLOSS + r"\s+as\s+(?:(?:the|our|its|guest|first|main|keynote)\s+){0,3}(?:speaker|presenter|lecturer)\b"
)
#: Jane Roe could not leave the island. ``He has kindly agreed to``: who is meant, if nobody else was named between.
_LATER: Final = re.compile(r"\s[^.!?;:]{0,180}[.!]\s+(?:He|She|They)(?=\s)")
_NAMED: Final = re.compile(r"\b(?:(?:Dr|Prof|Mr|Ms|Mrs)\.|[A-Z][a-z]+\s[A-Z][a-z]+)")
#: ``was not able to leave``: what the next sentence makes good.
_HINDERED: Final = re.compile(
    r"\s+(?:was|were|is|has\s+been)\s+(?:not\s+able|unable|prevented|delayed|stranded|stuck|held\s+up|ill|snowed\s+in)\b"
    r"|\s+(?:could|can)\s*(?:not|n['’]t)\b|\s+(?:missed|had\s+to\s+(?:cancel|postpone))\b"
)
_COMES: Final = re.compile(
    r"\s+(?:now\s+|[a-z]+ly\s+|therefore\s+)?(?:has|have|is|will|can|hopes\s+to)\s+(?:(?:very\s+|most\s+)?[a-z]+ly\s+|now\s+)?"
    r"(?:agreed\s+to|be\s+(?:here|with\s+us)|able\s+to\s+come|come\b|speak\b|give\b|promised\s+to|offered\s+to|coming\b|expected\b)"
)

#: Jane Roe, keeper of the light, ``looks back on`` forty winters: a talk where a day or an hour is told with it.
_TELLS: Final = re.compile(
    _GLOSS + r"\s+(?:(?:will|is\s+going\s+to)\s+)?"
    r"(?:tells?\s+(?:how|why|us|of|about|the\s+story)|looks?\s+(?:back|at|into|ahead)"
    r"|walks?\s+us\b|guides?\s+us\b|reports?\s+(?:on|from)|reflects?\s+on|remembers?\s|recalls?\s|recounts?\s|retraces?\s|traces?\s"
    r"|revisits?\s|considers?\s|describes?\s|surveys?\s|reconstructs?\s|sums\s+up|introduces\s+us\s+to|opens\s+(?:her|his)\s)"
)
_DAY_OR_HOUR: Final = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s)|\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\b\d{1,2}:\d\d\b"
    r"|\b(?:noon|tonight|tomorrow)\b"
)
_STOP: Final = re.compile(r"[a-z0-9)\"”]{2}[.!?]\s+(?=[A-Z\"“])")
#: ``Thursday's guest at 3pm in the hall is the midwife and storyteller`` Jane Roe
_GUEST_IS: Final = re.compile(
    r"\b(?:[Ss]peaker|[Gg]uest|[Vv]isitor|[Ll]ecturer|[Pp]resenter)\b(?!\s+of\b)[^.;:!?]{0,60}\s(?:is|will\s+be)\s+"
    r"(?:(?:the|an?|our)\s+)?"
    r"(?:(?!(?:by|from|with|of|to|for|at|in|on|not|introduced|hosted|as|than)\b)[a-z-]+,?\s+){0,5}$"
)
#: ``It is`` Jane Roe's turn; the hour ``belongs to`` Jane Roe
_BELONGS: Final = re.compile(
    r"\b(?:[Ff]loor|[Hh]our|[Ss]lot|[Ss]tage|[Cc]olloquium|[Ss]eminar|[Ss]ession|[Ee]vening|[Aa]fternoon|[Ll]ectern)\b[^.;:!?]{0,60}"
    r"\s(?:(?:will\s+)?(?:belongs?|goes?)\s+to|is\s+given\s+over\s+to)\s+$"
)
_TURN: Final = re.compile(r"['’]s\s+turn\b")
#: We have persuaded Jane Roe ``to tell us``
_ASKED: Final = re.compile(
    r"\b(?:asked|persuaded|invited|convinced|coaxed|begged|urged|prevailed\s+(?:up)?on|talked|got|tempted)\s+$"
)
_TO_TELL: Final = re.compile(
    _GLOSS + r"\s+(?:to\s+(?:tell|speak|talk|show|explain|report|describe|share|read|walk|give|present|lecture|visit)\b"
    r"|into\s+(?:telling|speaking|talking|showing|giving|visiting|a\s+(?:talk|lecture|seminar|visit))\b)"
)
#: Jane Roe ``has let herself be talked into`` it.
_SAID_YES: Final = re.compile(
    _GLOSS + r"\s+(?:has|have)\s+(?:(?:very\s+|most\s+)?[a-z]+ly\s+)?"
    r"(?:let\s+(?:him|her|them)sel(?:f|ves)\s+be\s+(?:talked|persuaded|coaxed)"
    r"|been\s+(?:persuaded|talked\s+into|prevailed)|accepted\s+(?:our|the|an|my)\s+invitation|said\s+yes|let\s+us\s+have\s+(?:him|her|them))\b"
)


def in_passing(text: str, start: int, end: int) -> float:
    """Points for the name from ``start`` to ``end`` as the speaker's, by what is told about it; 0 where nothing is."""
    right = text[end : end + _FAR]
    left = text[max(0, start - _NEAR) : start]
    if _RESPONDS.match(right):
        return -4.0
    if _OPENS.match(right) and _READ_BEFORE.search(text, max(0, start - _FAR), start):
        return -4.0
    if _ARRIVES.match(right) or _CIRCULATES.match(right):
        return 4.0
    who = _WHO_MADE.match(right)
    if (_MAKER.search(left) and _AT_HAND.match(right)) or (who and _AT_HAND.match(right, who.end())):
        return 4.5
    if (_WITH.search(left) and _PRESENTING.match(right)) or _AS_SPEAKER.match(right):
        return 4.0
    if _invited(left, right) or (_TELLS.match(right) and _dated(text, start, end)):
        return 4.0
    if _HINDERED.match(right) and (later := _LATER.match(right)) and _COMES.match(right, later.end()):
        return 0.0 if _NAMED.search(later[0][:-4]) else 4.0
    return 0.0


def _invited(left: str, right: str) -> bool:
    """Whether the words on both sides of a name tell whose turn it is, or who was asked and agreed."""
    return bool(
        _GUEST_IS.search(left)
        or _BELONGS.search(left)
        or _TURN.match(right)
        or _SAID_YES.match(right)
        or (_ASKED.search(left) and _TO_TELL.match(right))
    )


def _dated(text: str, start: int, end: int) -> bool:
    """Whether a day or an hour is told in the sentence around a name."""
    before = [stop.end() for stop in _STOP.finditer(text, max(0, start - _FAR), start)]
    after = _STOP.search(text, end, end + _FAR)
    sentence = text[before[-1] if before else max(0, start - _FAR) : after.start() if after else end + _FAR]
    return _DAY_OR_HOUR.search(sentence) is not None


#: Letters looked at before and behind a name.
_NEAR: Final = 140
_FAR: Final = 320
