"""The announcement as a draft: a message that a mail program opens ready to be addressed and sent.

``X-Unsent: 1`` is what tells Outlook and Thunderbird that it is a draft. A message has one From and one To (RFC 5322
§3.6); where the sender or the readers are not known, addresses under ``.invalid`` (RFC 2606 §2) hold the place: nothing
can be sent there by oversight.
"""

from __future__ import annotations

from email import message_from_bytes
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import format_datetime
from hashlib import sha256

from seminar.errors import SeminarError
from seminar.model import Status, Talk, zone
from seminar.render.calendar import calendar_bytes, event, organizer_of, uid_of
from seminar.render.changes import Kind
from seminar.render.clean_text import mail_link, one_line, shortened
from seminar.render.context import Context, Mailbox, Rendered
from seminar.render.email_letter import LOGO_ID, Letter, letter
from seminar.render.html import language_tag


class _Folding(EmailPolicy):
    """Folds as the standard library does, but a subject that it would lose a space of is encoded whole (RFC 2047 §6.2).

    Python 3.11 moves the space behind a dash that ends a line to the front of it: ``Rain  —3月19日``.
    """

    def fold_binary(self, name: str, value: str) -> bytes:
        folded = super().fold_binary(name, value)
        if name != "Subject" or value.isascii() or str(message_from_bytes(folded, policy=self)[name]) == value:
            return folded
        whole = Header(value, "utf-8", maxlinelen=self.max_line_length, header_name=name)
        return f"{name}: {whole.encode(linesep=self.linesep)}{self.linesep}".encode("ascii")


#: RFC 5322 §2.1.1 recommends 78; a line with an encoded word may have 76 (RFC 2047 §2).
_POLICY = _Folding(linesep="\r\n", max_line_length=76)
#: Octets of UTF-8 that fit into one encoded word of 75 (RFC 2047 §2) in base64.
_ENCODED_WORD = 45
_READERS = "recipients@example.invalid"
_SENDER = "sender@example.invalid"


def render(talk: Talk, context: Context) -> Rendered:
    """``email.eml``: text, HTML and invitation as alternatives, and the invitation attached once more.

    A talk without a day comes without an invitation. The same talk and context give the same bytes: Date is
    ``context.now``, Message-ID and boundaries are made of the talk's UID and revision. A correction or cancellation
    refers to the announcement of revision 0. Raises :class:`SeminarError` for a sender's address that is none.
    """
    sender = organizer_of(talk, context) or Mailbox(_SENDER, context.phrase("email.sender"))
    if mail_link(sender.address) is None:
        raise SeminarError("email.bad-sender", address=sender.address)
    invitation = _invitation(talk, context, sender) if talk.start else None
    words = letter(talk, context, draft=True, attached=invitation is not None)
    message = _body(words, invitation)
    _address(message, sender, context)
    message["Subject"] = words.subject
    message["Date"] = format_datetime(context.now.astimezone(zone(talk.timezone)).replace(microsecond=0))
    domain = sender.address.rpartition("@")[2]
    message["Message-ID"] = message_id(talk, words.kind, talk.revision, domain)
    if words.kind is not Kind.ANNOUNCEMENT:
        first = message_id(talk, Kind.ANNOUNCEMENT, 0, domain)
        message["In-Reply-To"] = first
        message["References"] = first
    message["Content-Language"] = ", ".join(language_tag(lang, context) for lang in context.langs)
    message["X-Unsent"] = "1"
    _set_boundaries(message, uid_of(talk), talk.revision)
    return Rendered("email.eml", "message/rfc822", message.as_bytes(policy=_POLICY))


def message_id(talk: Talk, kind: Kind, revision: int, domain: str) -> str:
    """The Message-ID of one message about a talk: the same for the same kind and revision, so a resend is known."""
    digest = sha256(uid_of(talk).encode("utf-8", "replace")).hexdigest()[:24]
    return f"<{digest}.{kind}.{revision}@{domain.lower()}>"


def _invitation(talk: Talk, context: Context, sender: Mailbox) -> tuple[str, bytes]:
    """METHOD and calendar: PUBLISH, since the readers of a draft are not known; a CANCEL must name one (RFC 5546
    §3.2.5), so it names the address the draft bears."""
    if talk.status is Status.CANCELLED:
        readers = context.readers.address if context.readers else _READERS
        cancelled = event(talk, context, organizer=sender, attendee=readers)
        return "CANCEL", calendar_bytes((cancelled,), method="CANCEL")
    return "PUBLISH", calendar_bytes((event(talk, context, organizer=sender),), method="PUBLISH")


def _body(words: Letter, invitation: tuple[str, bytes] | None) -> EmailMessage:
    """mixed(alternative(plain, HTML, calendar), attachment), plainest first (RFC 2046 §5.1.4, RFC 6047 §2.4)."""
    message = EmailMessage(policy=_POLICY)
    message.set_content(words.text, cte="base64")
    message.add_alternative(words.html, subtype="html", cte="base64")
    if words.logo:
        html = message.get_body(("html",))
        assert html is not None
        html.add_related(words.logo.body, "image", "png", cid=f"<{LOGO_ID}>")
    if invitation is None:
        return message
    method, body = invitation
    # bytes, not text: the line ends of a calendar are CRLF also inside base64
    message.add_alternative(body, maintype="text", subtype="calendar", params={"charset": "utf-8", "method": method})
    message.add_attachment(
        body, maintype="text", subtype="calendar", filename="invite.ics", params={"charset": "utf-8", "method": method}
    )
    return message


def _address(message: EmailMessage, sender: Mailbox, context: Context) -> None:
    message["From"] = _mailbox(sender, context)
    readers = context.readers or Mailbox(_READERS, context.phrase("email.recipients"))
    message["To"] = _mailbox(readers, context)
    if context.replies:
        message["Reply-To"] = _mailbox(context.replies, context)


def _mailbox(mailbox: Mailbox, context: Context) -> Address:
    """The address with its name: both languages where they fit into one encoded word, else the first of them.

    A name cut into two encoded words is put together with a space in the middle by some readers, Python's among them.
    """
    names = [one_line(text) for lang in context.langs if (text := mailbox.name.side(lang))]
    names = names or [one_line(side.text) for side in mailbox.name.sides()]
    both = " / ".join(dict.fromkeys(names))
    name = both if both.isascii() or len(both.encode("utf-8")) <= _ENCODED_WORD else names[0]
    return Address(shortened(name, 60), addr_spec=one_line(mailbox.address))


def _set_boundaries(message: MIMEPart, uid: str, revision: int) -> None:
    """Boundaries of the talk's own, in place of random ones."""
    seed = sha256(f"{uid} {revision}".encode("utf-8", "replace")).hexdigest()[:24]
    for index, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"=_{seed}_{index}")
