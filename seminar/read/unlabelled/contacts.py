"""How to join the talk and whom to ask, told in lines without a label."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read import online, texts
from seminar.read.labelled.labelled_texts import names_one
from seminar.read.labels.segments import Segment
from seminar.read.persons.one_person import URL, Named
from seminar.read.reading import Reading
from seminar.read.unlabelled.broadcasts import read_broadcast
from seminar.read.unlabelled.bulletin_heads import read_clerk


def read_meetings(reading: Reading) -> None:
    """Meeting addresses in unlabelled lines, and the numbers under a heading on how to take part."""
    for segment in reading.segments:
        found = online.meeting(texts.clean(segment.text), reading.lexicon) if segment.field == "section" else None
        if found and found.platform and found.id:
            reading.online(found, segment)
    for segment in (*reading.free(), *_below_the_texts(reading)):
        text = texts.clean(segment.text, keep_links=_HELD_HERE.search(segment.text) is not None)
        address = online.meeting_url(text, reading.lexicon)
        if not address and "://" in segment.text and _LINK_ALONE.fullmatch(segment.text):
            address = online.meeting_url(segment.text, reading.lexicon)
        if address and not reading.meeting.url:
            reading.online(replace(online.meeting(text, reading.lexicon), url=address), segment)
            reading.use(segment)
    if not reading.meeting.id:
        _numbered(reading)
    if not reading.meeting.url:
        read_broadcast(reading)
    if not reading.meeting:
        _held_on(reading)
    if reading.meeting and not reading.meeting.platform:
        _named_beside_the_hour(reading)
    if not reading.record.get("url"):
        for segment in reading.free():
            text = texts.clean(segment.text).strip()
            if (match := URL.fullmatch(text)) and not online.platform_of_url(match.group(), reading.lexicon):
                reading.record.put("url", match.group(), segment.lines, 0.6, True)
                reading.use(segment)
                break


#: ``Meetings are held [here](https://…)``: the address behind a word of the page.
_HELD_HERE: Final = re.compile(
    r"\b(?:held|meets?|join|attend|online|remotely)\b[^.\n]{0,40}\[[^\[\]]{1,24}\]\(http", re.IGNORECASE
)
#: ``<a href='https://…'>Event Link</a>``, ``[Zoom](https://…)``: a line that is a link and nothing else.
_LINK_ALONE: Final = re.compile(
    r"[\s*•-]{0,6}(?:<a\s[^<>]{8,400}>[^<>]{1,40}</a>|\[[^\[\]]{1,40}\]\(https?://[^\s()]{4,400}\))\s*[.。]?\s*"
)
#: The line of a talk's hour and place is no longer.
_LONGEST_HEAD: Final = 120
_HELD_ON: Final = re.compile(
    r"\b(?:held|meets?|meetings?|takes?\s+place|hosted|broadcast|streamed|run|conducted|delivered)\b[^.。]{0,40}\b(?:on|via|over|through)\s+"
    # the talk is on Zoom; has agreed to give her seminar over Zoom
    r"|\b(?:talk|seminar|lecture|colloquium|presentation|defen[sc]e|reading)\s(?:(?:is|will\sbe|was\smoved|moves)\s)?"
    r"(?:instead\s)?(?:on|to|via|over|through)\s+"
    # Joining the Rain meeting requires a password
    r"|\bjoin(?:ing)?\s(?:(?:us|me)\s(?:on|via|over)\s)?(?:the\s|our\s|this\s)?(?=[A-Z]\w{3,12}\s(?:meeting|webinar|call|session)\b)"
    # in person or online via Zoom
    r"|\b(?:online|remotely|virtually)\s(?:via|on|over|through)\s+"
    # in a hybrid format, and a recurring Zoom link is provided
    r"|\b(?:hybrid|virtual(?:ly)?|online)\b[^.。]{0,60}?\s(?=[A-Z]\w{3,12}\slinks?\b)"
    # For the Zoom link to the weekly seminar, write to us
    r"|\bfor\s(?:the|a|our)\s(?=[A-Z]\w{3,12}\s(?:link|address|details|password|invitation)\b)"
    r"|(?:通过|采用|使用|利用)\s*(?=\S)"
    # 参与互动：请下载学习通
    r"|(?:参与|參與|参加|參加|观看|觀看|收看|互动|互動)[^。；]{0,12}?(?:下载|下載|打开|打開|登录|登陆|登入|进入|進入)\s*(?=\S)",
    re.IGNORECASE,
)


#: ``1:00 PM | Hall 215 | also via Zoom``
_VIA: Final = re.compile(r"\d\s?(?:[ap]\.?m\b|[:.]\d\d).{0,80}\b(?:via|on|over|through)\s+(?=[A-Z])", re.IGNORECASE)


def _named_beside_the_hour(reading: Reading) -> None:
    """The platform of a meeting known by its address or number, where the line of the hour names it."""
    for segment in reading.free():
        text = texts.clean(segment.text)
        match = _VIA.search(text) if len(text) <= _LONGEST_HEAD else None
        name = online.platform_in(text[match.end() : match.end() + 24], reading.lexicon) if match else ""
        if match and name and text[match.end() :].startswith(name):
            reading.online(online.Meeting(platform=name), segment)
            return


def _numbered(reading: Reading) -> None:
    """``线上的同学进腾讯会议 938 221 705``: a platform and its number in a line without a label."""
    for segment in reading.free():
        text = texts.clean(segment.text)
        if _MEETING_ID.match(text) and (told := online.meeting(text, reading.lexicon)).id:
            reading.online(told, segment)  # Meeting ID 977 1028 4456, passcode rain
            reading.use(segment)
            return
        name = online.platform_in(text, reading.lexicon)
        at = text.find(name) + len(name) if name else -1
        number = online.NUMBER.search(text, at, at + 24) if name else None
        if number and _UP_TO_THE_NUMBER.fullmatch(text, at, number.start()) and not reading.meeting.platform:
            reading.online(online.meeting(text, reading.lexicon), segment)
            return


_MEETING_ID: Final = re.compile(
    r"\s*(?:(?:Zoom\s)?(?:(?:Meeting|Webinar)\s)?ID|(?:Meeting|Webinar)\s(?:number|No\.?))\b", re.IGNORECASE
)
_UP_TO_THE_NUMBER: Final = re.compile(
    r"[\s:：,，()（）#]*(?:会议|會議|房间|meeting)?\s?(?:号|號|ID|号码)?\s?(?:为|是|為)?[\s:：,，()（）#]*",
    re.IGNORECASE,
)
#: ``a Zoom talk``
_KIND_OF_TALK: Final = re.compile(r"(?<![\w])([A-Z][A-Za-z]{3,12})\s+(?:talk|lecture|seminar|webinar)\b")


def _held_on(reading: Reading) -> None:
    """``The meetings will be held on Zoom``: a sentence names the platform, no line gives a number."""
    for segment in reading.segments:
        text = texts.clean(segment.text)
        if segment.field == "title" and (kind := _KIND_OF_TALK.search(text[:300])):
            name = online.platform_in(kind.group(1), reading.lexicon)
            if name and name == kind.group(1):
                reading.online(online.Meeting(platform=name), segment)
                return
    for segment in reading.free():
        text = texts.clean(segment.text)
        for match in _HELD_ON.finditer(text[:2000]):
            name = online.platform_in(text[match.end() : match.end() + 24], reading.lexicon)
            if name and text[match.end() :].startswith(name):
                reading.online(online.Meeting(platform=name), segment)
                return


_WRITE_TO: Final = re.compile(
    r"(?:发(?:送)?(?:电子)?邮件|写信|问题|来信|致信|投稿|报名|邮件联系|邮件至|邮箱|电邮|[联连][络系]|洽[询詢]?|[垂咨查][询詢]|请问|疑问"
    r"|(?<![A-Za-z])(?:e-?mail|mail|write\s+to|contact|RSVP\s+to|(?:sent|addressed|directed)\s+to|questions)(?![A-Za-z]))"
    r"[^。\n@]{0,24}?(?:(?<![A-Za-z0-9._+%-])|(?<=%3C))([A-Za-z0-9][A-Za-z0-9._+-]{0,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,40}){1,5})",
    re.IGNORECASE,
)


def read_contact(reading: Reading) -> None:
    """Whom a sentence says to write to, where no label names a contact."""
    read_clerk(reading)
    contacts = reading.record.people["contacts"]
    if len(contacts) == 1 and not contacts[0].name:
        _name_of(reading)
    if any(person.email for person in contacts):
        return
    known = {person.email for group in reading.record.people.values() for person in group}
    # 地点：腾讯会议（会议号请发邮件至 office@example.org 获取）
    asks = [segment for segment in reading.segments if segment.field in ("registration", "venue", "mode", "meeting_id")]
    for segment in (*reading.free(), *asks, *_below_the_texts(reading)):
        mailed = _mailed(segment.text[:2000]) if "mailto:" in segment.text else None
        if mailed and names_one(mailed[1], reading.lexicon):
            person = Person(name=Bilingual().replacing(texts.side(mailed[1], reading.main), mailed[1]), email=mailed[2])
            reading.record.add_people("contacts", (Named(person),), segment.lines, 0.6)
            return
        match = _WRITE_TO.search(reading.lexicon.folded(segment.text[:4000]))
        if match and match.group(1) not in known:
            behind = _WHO_ANSWERS.match(segment.text, match.end())
            ahead = _WHO_IS_ASKED.search(segment.text[: match.start(1)])
            before = segment.text[: match.start(1)]
            told = behind or ahead or _WRITTEN_TO.search(before) or _NAMED_CONTACT.search(before)
            said = next(filter(None, told.groups()), "") if told else ""
            said = _COURTEOUS.sub("", said)
            name = Bilingual().replacing(texts.side(said, reading.main), said) if said else None
            named = (Named(Person(name=name or Bilingual(), email=match.group(1))),)
            if len(contacts) == 1:
                reading.record.merge("contacts", 0, named[0].person, segment.lines, 0.6, True)
            else:
                reading.record.add_people("contacts", named, segment.lines, 0.6)
            return
        if not contacts and (asked := _ASK.search(segment.text[:4000])) and names_one(asked.group(1), reading.lexicon):
            name = Bilingual().replacing(texts.side(asked.group(1), reading.main), asked.group(1))
            reading.record.add_people("contacts", (Named(Person(name=name)),), segment.lines, 0.6)
            return


#: ``by sending Jane Roe an <a href="mailto:roe@…">email</a>``, ``… an [email](mailto:roe@…)``
_MAILED: Final = re.compile(
    r"([A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2})\s+an?\s+(?:<a\s[^<>]{0,60}href=\"|\[[^\[\]]{3,24}\]\()mailto:"
    r"([A-Za-z0-9][A-Za-z0-9._+-]{0,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,40}){1,5})"
)


#: ``contact [Jane Roe](mailto:roe@…)``, ``let [Jane Roe know](mailto:roe@…)``, ``[email Jane Roe](mailto:roe@…)``
_LINKED_NAME: Final = re.compile(
    r"(?:\b(?:[Cc]ontact|[Ee]-?mail|[Ll]et|[Aa]sk|(?:[Ww]rite|[Mm]ail|RSVP|[Rr]each\sout|[Tt]alk)\sto)\s\["
    r"|\[(?:[Cc]ontact|[Ee]-?mail|[Aa]sk|[Ww]rite\sto)\s)"
    r"([A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2})(?: know)?\]\(mailto:(?:%3C)?"
    r"([A-Za-z0-9][A-Za-z0-9._+-]{0,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,40}){1,5})",
)


def _mailed(text: str) -> re.Match[str] | None:
    """Who is written to by a link, and at which address."""
    return _MAILED.search(text) or _LINKED_NAME.search(text)


def _below_the_texts(reading: Reading) -> list[Segment]:
    """What stands below an abstract or a biography and was not taken as part of it."""
    left = []
    for segment in reading.segments:
        spans = segment.spans if segment.field in ("abstract", "bio") and not segment.structured else ()
        below = tuple(span for span in spans if (span.index, span.start) not in reading.taken)
        if below and len(below) < len(spans):
            left.append(replace(segment, spans=below, mark=None))
    return left


def _name_of(reading: Reading) -> None:
    """``联系方式：请与戴老师联系，邮箱 …``: who answers at the address of the contact."""
    for segment in reading.segments:
        said = _TALK_TO.search(segment.text[:400]) if segment.field == "contact" else None
        if said:
            name = Bilingual().replacing(texts.side(said[1], reading.main), said[1])
            reading.record.merge("contacts", 0, Person(name=name), segment.lines, 0.7, True)
            return


_TALK_TO: Final = re.compile(
    r"[与與向找跟和]\s?([一-鿿]{1,3}(?:小姐|先生|女士|老师|老師|同学|同學|助理|秘书))\s?(?:接洽|[联聯連][系繫络絡])"
)
#: ``office@example.org（徐同学）``, ``office@example.org或联系林老师``
_WHO_ANSWERS: Final = re.compile(
    r"\s?(?:[,，、]?\s?(?:或者?|和)?(?:直接|请|請)?[联聯][系繫络絡]\s?[:：]?\s?(?:1\d{10}\s?)?)?"
    r"(?:[（(]\s?([一-鿿]{2,6}|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})\s?[)）]"
    r"|(?<=[系繫络絡:：])([一-鿿]{1,3}(?:同学|同學|老师|老師)))"
    # …与冯小姐联络
    r"|\s?[与與向找跟和]\s?([一-鿿]{1,3}(?:小姐|先生|女士|老师|老師|同学|同學|助理))\s?(?:接洽|洽|[联聯連查咨])"
)
#: ``请邮件联系苗老师（``, in front of the address
_WHO_IS_ASKED: Final = re.compile(
    r"(?:[联聯連][系繫络絡]|咨询|洽[詢询]?)\s?(?:[一-鿿]{2,8}(?:中心|学院|學院|办公室|辦公室|系办|系辦|[处處科组組室]))?"
    r"([一-鿿]{1,3}(?:小姐|先生|女士|老师|老師|同学|同學|助理))\s?"
    r"(?:[（(]\s?(?:(?:校内|校內)?(?:分机|分機|电话|電話)[:：]?\s?[\d-]{2,12}[，,、；;]?\s?)?|[，,：:]\s?)(?:邮箱|email|e-mail|電郵|电邮)?[:：]?\s?$"
    # write to Jane Roe (, please contact Ms. Roe at
    r"|(?:write to|contact|e-mail|email|(?:sent|addressed|directed) to)\s(?:(?:Dr|Prof)\.?\s)?"
    r"(?-i:((?:(?:Ms|Mr|Mrs|Miss)\.?\s)[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+)?"
    r"|[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]+){1,2}))\s?(?:[(<,]\s?|\s(?:at|via|on)\s)$",
    re.IGNORECASE,
)
#: ``Ms.`` before a whole name; a family name alone keeps it.
_COURTEOUS: Final = re.compile(r"^(?:Ms|Mr|Mrs|Miss|Dr|Prof)\.?\s(?=\S+\s\S)")
#: ``请写信给院办林远舟助教 office@example.org``
_WRITTEN_TO: Final = re.compile(
    r"[写寫]信[给給]\s?(?:[一-鿿]{0,6}?[院所系][办辦])?([一-鿿]{2,3}?)(?:助教|助理|老师|老師|秘书|教授|先生|女士|小姐)\s*[:：]?\s*$"
)
#: ``Contact: Jane Roe, jane@…``, in the middle of a line
_NAMED_CONTACT: Final = re.compile(
    r"\b(?i:Contact|Questions|Enquiries|Inquiries|Info(?:rmation)?|Organi[sz]er)\s?:\s?((?:(?:Dr|Prof)\.\s)?"
    r"[^\W\d_a-z][\w.’'-]+(?:\s[^\W\d_a-z][\w.’'-]*){1,3})\s?[,(<:;–-]\s?$"
)
#: ``For more information, reach out to Jane Roe.``
_ASK: Final = re.compile(
    r"(?:\b(?:[Rr]each(?:ing)? out to|[Gg]et in touch with"
    r"|(?:[Pp]lease|to|should|can|information,?|questions,?) contact)"
    r"|,\s+contact)\s+"
    r"(?:(?:the|our)\s(?:[\w-]+\s){0,2}organi[sz]ers?,?\s)?(?:(?:Dr|Prof|Assoc|Assist|Asst|Ms|Mr|Mrs|Miss)\.?\s(?=\S+\s[A-Z])){0,2}"
    r"((?:[A-Z]\.|[A-Z][\w’'-]+)(?: (?:[A-Z]\.|[A-Z][\w’'-]*)){1,2})"
)
