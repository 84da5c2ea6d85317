"""Many posters at once, over processes: the typesetter works on one core, a term's posters on all of them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, fields
from multiprocessing import get_context
from typing import Any

from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.model import Talk
from seminar.render.context import Context, Rendered

#: Fewer posters than this are made here: starting a process costs about as much as two posters.
_WORTH_IT = 4


@dataclass(frozen=True, slots=True)
class Made:
    """One poster of many: the place of its talk in the order given, the file and what the gate found, or why not."""

    index: int
    rendered: Rendered | None
    error: SeminarError | None
    findings: tuple[Finding, ...] = ()


def posters(jobs: Sequence[tuple[Talk, Context]], *, processes: int | None = None) -> Iterator[Made]:
    """The posters of ``jobs`` as they are finished, in no certain order; one that fails leaves the others alone.

    ``processes`` is the number of worker processes, by default one a core. Nothing is written. A bug in a worker is
    raised here with its traceback.
    """
    workers = min(processes or os.cpu_count() or 1, len(jobs))
    if workers < 2 or len(jobs) < _WORTH_IT:
        yield from (_make(index, talk, context) for index, (talk, context) in enumerate(jobs))
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting = [
            pool.submit(_make_there, index, talk, _packed(context)) for index, (talk, context) in enumerate(jobs)
        ]
        try:
            for finished in as_completed(waiting):
                index, rendered, refusal, findings = finished.result()
                yield Made(index, rendered, _error(refusal) if refusal else None, findings)
        finally:
            pool.shutdown(cancel_futures=True)


def _make(index: int, talk: Talk, context: Context) -> Made:
    from seminar.render.poster import render
    from seminar.render.poster.gate import inspect

    try:
        rendered = render(talk, context)
        return Made(index, rendered, None, inspect(rendered, talk, context))
    except SeminarError as error:
        return Made(index, None, error)


# ---------------------------------------------------------------- what travels between processes

#: An error as it travels: key, parameters, details.
_Refusal = tuple[str, Mapping[str, object], tuple[Any, ...]]


def _make_there(
    index: int, talk: Talk, packed: Mapping[str, Any]
) -> tuple[int, Rendered | None, _Refusal | None, tuple[Finding, ...]]:
    made = _make(index, talk, Context(**packed))
    return index, made.rendered, _refusal(made.error) if made.error else None, made.findings


def _packed(context: Context) -> Mapping[str, Any]:
    """A context as plain values: a read-only mapping cannot be sent to another process."""
    values = {field.name: getattr(context, field.name) for field in fields(context)}
    return values | {"locales": dict(context.locales)}


def _refusal(error: SeminarError) -> _Refusal:
    return error.key, dict(error.params), tuple(_refusal(detail) for detail in error.details)


def _error(refusal: _Refusal) -> SeminarError:
    key, params, details = refusal
    return SeminarError(key, details=[_error(detail) for detail in details], **params)
