"""The only door to jinja2 and css-inline: templates become HTML or text.

The user's template folders are asked before the built-in one, so a file ``email/announcement.html`` in a folder given
with ``--templates`` takes the place of the built-in file of that name. Names decide about escaping: what ends in
``.html`` is escaped, ``.txt`` is not.
"""

from __future__ import annotations

import traceback
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from seminar.bilingual import Lang
from seminar.errors import SeminarError
from seminar.language import side_of
from seminar.render.context import Context
from seminar.resources import templates

if TYPE_CHECKING:
    from jinja2 import Environment, TemplateError


def fill(name: str, context: Context, **values: object) -> str:
    """The template ``name`` filled with ``values``; beside them it knows ``context`` and ``tag``.

    ``tag(lang)`` is the value of an HTML ``lang`` attribute (BCP 47); ``tag(lang, text)`` that of a text which stands
    on the side ``lang`` but may be written in the other language. Raises :class:`SeminarError` naming file and line
    where a user's template has a mistake; a mistake in a built-in one is a bug and keeps its traceback.
    """
    from jinja2 import TemplateError

    def tag(lang: Lang, text: str = "") -> str:
        return language_tag((side_of(text) if text else None) or lang, context)

    try:
        return _environment(context.templates).get_template(name).render(context=context, tag=tag, **values)
    except TemplateError as error:
        raise _users_mistake(error, context) or error from None


def language_tag(lang: Lang, context: Context) -> str:
    """``zh-CN``, ``zh-TW``, ``en``."""
    return context.locales[lang].replace("_", "-")


def inlined(html: str) -> str:
    """``html`` with its style sheet moved into style attributes, as mail programs need it.

    What cannot be inlined (``@media``: dark mode, small screens) stays in the style block; nothing is fetched.
    """
    import css_inline

    inliner = css_inline.CSSInliner(keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False)
    return inliner.inline(html)


@lru_cache(maxsize=8)
def _environment(folders: tuple[Path, ...]) -> Environment:
    """A sandbox: a template passed from hand to hand must not reach into the program."""
    from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([*folders, templates()]),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    return made


def _users_mistake(error: TemplateError, context: Context) -> SeminarError | None:
    """The error in the user's words, where the innermost template of the traceback is one of the user's files."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    if isinstance(error, TemplateNotFound):
        return SeminarError("page.template-missing", name=error.name or "") if context.templates else None
    if isinstance(error, TemplateSyntaxError):
        place = (error.filename or "", error.lineno)
    else:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith((".html", ".txt"))]
        place = (frames[-1].filename, frames[-1].lineno or 1) if frames else ("", 1)
    file = Path(place[0])
    if not any(file.is_relative_to(folder) for folder in context.templates):
        return None
    return SeminarError("page.template-mistake", file=str(file), line=place[1], reason=error.message or "")
