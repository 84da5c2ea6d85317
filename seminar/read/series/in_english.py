"""The series an English sentence names: who gives its lecture, which meeting of it comes, whose page it is."""

from __future__ import annotations

import re
from typing import Final

#: ``The``, ``The Center's``, ``This week's``: what stands before the name of a series.
_AHEAD: Final = (
    r"(?:The\s+(?:(?:Center|Centre|Department|School|Institute|College|Faculty|Society|Group)['’]s\s+)?|Our\s+"
    r"|Welcome to the\s+|(?:This|Next)\s(?:week|month|term|year)['’]s\s+)?"
)
#: ``, which highlights work in progress,``
_CLAUSE: Final = r"(?:,\s(?:which|a|an|our|held|organi[sz]ed|hosted)\s[^.!?]{5,140},)?"
#: What a series does: it meets, it features somebody, it will be held.
_DOES: Final = (
    r"(?:meets?|hosts?|presents|features?|brings?|welcomes?|aims?|provides?|invites?|explores?|covers?|is an?\b"
    r"|(?:is|are) (?:held|given|delivered)|takes place|runs"
    r"|will (?:meet|take place|feature|host|welcome|present|continue|resume|bring)"
    r"|will be (?:presented|given|delivered|held)"
    r"|was (?:founded|established|started|launched)|resumes|returns|continues"
    r"|is (?:very )?(?:pleased|delighted|happy|proud|honou?red|excited|glad|thrilled) to)\b"
)
#: ``The Rain Seminar #9 will be presented by …``, ``Rain and Snow Research Seminar meets weekly``
_MEETS: Final = re.compile(
    rf"{_AHEAD}((?!The|Our|This|Next|Today|Upcoming|Special|Public|Joint|A\b|An\b)[A-Z][\w&.'’-]+"
    r"(?:\s+(?:(?:and|of|for|in|&)\s+)?[A-Z][\w&.'’-]+){0,6}\s+"
    r"(?:\([A-Z]{2,8}\)\s)?"
    r"(?:(?:[Ss]eminar|Colloquium|Workshop|Forum|Lecture)(?:\s[Ss]eries)?|[Ss]eminars|Colloquia|Lectures|Meetings"
    r"|Reading\sGroup|Journal\sClub))"
    r"(?:\s+at\s+(?:the\s+)?[A-Z][\w.’'-]+(?:\s+(?:of\s+)?[A-Z][\w.’'-]+){0,4})?"
    rf"(?:\s+#?(\d{{1,4}}))?{_CLAUSE}\s+{_DOES}"
)


#: ``the next meeting of the Rain Seminar``, ``hearing Jane Roe at the Rain Webinar``, ``This week’s Rain Seminar``
_MEETING_OF: Final = re.compile(
    r"(?:\b(?:(?:next|first|last|upcoming|coming|following)"
    r"\s(?:meeting|talk|lecture|session|edition|speaker|event|instalment)\s(?:of|in|at|for)\s(?:the|our)"
    r"|(?:speak|speaking|talk|hearing|hear|lecture)\b[^.!?]{0,60}\sat\s(?:the|our))"
    r"|^(?:[Tt]his|[Nn]ext)\s[Ww]eek['’]s|^[Tt]oday['’]s)\s"
    r"((?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|on|&)\s)?){1,6}"
    r"(?:Seminars?|Lectures|Lecture\sSeries|Colloquium|Colloquia|Webinars?|Forum|Workshop|Talks)(?:\sSeries)?"
    r"(?:\s(?:in|on|of)\s(?:the\s)?[A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+){0,3})?)(?![\w-])"
)
#: ``This is the homepage of the Clouds and Rain Seminar at …``
_PAGE_OF: Final = re.compile(
    r"\b(?:home\s?page|web\s?(?:page|site)|page|schedule|calendar|mailing list)\s(?:of|for)\s(?:the|our)\s"
    r"((?!Department|School|Faculty|Institute)(?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|on|&)\s)?){1,6}"
    r"(?:Seminars?|Colloquium|Colloquia|Lectures?|Forum|Workshop|Talks)(?:\sSeries)?)(?![\w-])"
)
#: ``the following talk in the Rain Visitors Seminar Series``, ``part of the Harbour Lecture Series``
_IN_THE_SERIES: Final = re.compile(
    r"\b(?:(?:talk|seminar|lecture|event)s?\s(?:in|of|from)|(?:as\s)?part\sof)\s(?:the|our)\s"
    r"((?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|on|&)\s)?){1,6}(?:Seminars?|Lectures?|Colloquium|Colloquia|Webinars?|Talks?)\sSeries)\b"
)

#: ``welcome to the next Rain and Snow Seminar!``
_WELCOME: Final = re.compile(
    r"\b(?:welcome|invited?(?:\s(?:you|all|everyone|everybody)){0,2}|join\sus|reminder|announce)\b[^.!?]{0,30}?\s(?:to|for|of|at)\s"
    r"(?:the|our|this|today's|tomorrow's|next|this\sweek's|next\sweek's)\s"
    r"(?:(?:next|first|last|upcoming|coming|following)\s(?:(?:session|meeting|talk|edition)\s(?:of|in)\s(?:the|our)\s)?)?"
    r"((?-i:[A-Z])[\w&.'’-]+(?:\s+(?:(?:and|of|for|in|&)\s+)?(?-i:[A-Z])[\w&.'’-]+){0,6}\s+"
    r"(?:Seminar|Colloquium|Workshop|Forum|Lecture)(?:\sSeries)?)(?![\w-])(?:\s#?(\d{1,4})\b)?",
    re.IGNORECASE,
)

#: ``on Thursday``, ``in April``: the day of a lecture, not what it is on.
_DAY_OF_IT: Final = (
    r"(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Spring|Summer|Autumn|Fall|Winter|[A-Z][a-z]{2}\.?\s\d)\b)"
)
#: ``give the 2031 Rain Lecture in Law``, ``deliver the 12th annual Rain Memorial Lecture``, ``this year's Rain Talk``
_GIVES_IT: Final = re.compile(
    r"\b(?:giv(?:e|es|ing)|deliver(?:s|ing)?|present(?:s|ing)?)\s(?:(?:the|our)\s(?:next\s|first\s|last\s|following\s)?"
    r"|(?:this|next)\s(?:year|term|month|week)['’]s\s)"
    r"(?:20\d\d\s)?(?:(?P<nth>\d{1,3}(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\s)?"
    r"(?:annual\s)?(?:20\d\d\s)?"
    r"(?P<name>(?!Keynote|Plenary|Opening|Inaugural|Closing|Public|Guest|Invited)"
    r"(?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|&)\s)?){1,6}"
    r"(?:Lectures?(?:\sSeries)?|Colloquium|Seminar|Forum|Address|Oration)"
    rf"(?:\s(?:in|on)\s(?:the\s)?{_DAY_OF_IT}[A-Z]\w+(?:\s(?:(?:and|of)\s)?{_DAY_OF_IT}[A-Z]\w+){{0,3}})?)(?![\w-])"
)
#: ``will speak in the Rain Analysis Seminar on May 3``, ``Next week at the Rain Colloquium: …``
_SPEAKS_IN_IT: Final = re.compile(
    r"(?:\b(?:speak(?:s|ing)?|talk|lecture|present(?:s|ing)?|guest|visitor)\b[^.!?]{0,60}\s(?:in|at)"
    r"|^(?:(?:[Nn]ext|[Tt]his)\s(?:[Ww]eek|[A-Z][a-z]+day)|[Tt]oday|[Tt]omorrow|[Cc]oming\sup|[Uu]p\snext)\s(?:in|at))\s(?:the|our)\s"
    r"((?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|&)\s)?){1,6}"
    r"(?:Seminar|Colloquium|Webinar|Forum|Talks)(?:\sSeries)?)(?![\w-])(?!\s(?:Room|Hall|Building|Centre|Center|\d))"
)
#: ``Reminder: Rain Seminar talk by Jane Roe``
_TALK_OF_IT: Final = re.compile(
    r"(?:[A-Z][a-z]+:\s+)?((?!Upcoming|Special|Public|Guest|Invited|Next)(?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|&)\s)?){1,6}"
    r"(?:Seminar|Colloquium|Forum|Lecture|Series)(?:\sSeries)?)\s(?:talk|lecture|presentation|session)\s(?:by|with|from)\s[A-Z]"
)
#: ``the next Rain Seminar will take place on May 6``
_NEXT_ONE: Final = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Tt]his)\s(?:next|upcoming|following|coming|week['’]s)\s"
    r"((?:[A-Z][\w&.'’-]+\s(?:(?:and|of|for|in|&)\s)?){1,6}(?:Seminar|Colloquium|Forum|Workshop|Lecture)(?:\sSeries)?)"
    rf"(?:\stalk|\ssession|\smeeting)?\s(?:{_DOES}|is\son\b|will\sbe\b)"
)
_NTH: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def told_in_english(text: str) -> tuple[str, str]:
    """The series an English sentence names, and its number in digits; two empty texts for none."""
    if named := _MEETS.match(text[:300]):
        return named.group(1), named.group(2) or ""
    if talk := _TALK_OF_IT.match(text[:300]):
        return talk.group(1), ""
    if given := _GIVES_IT.search(text[:600]):
        return given["name"], _digits(given["nth"] or "")
    for form, so_far in (
        (_NEXT_ONE, 600),
        (_IN_THE_SERIES, 600),
        (_MEETING_OF, 600),
        (_SPEAKS_IN_IT, 600),
        (_PAGE_OF, 300),
    ):
        if named := form.search(text[:so_far]):
            return named.group(1), ""
    if call := _WELCOME.search(text[:400]):
        return call.group(1), call.group(2) or ""
    return "", ""


def _digits(nth: str) -> str:
    """``12th`` as 12, ``fourth`` as 4; ``""`` for no ordinal."""
    if nth.lower() in _NTH:
        return str(_NTH.index(nth.lower()) + 1)
    return nth.rstrip("stndrh")
