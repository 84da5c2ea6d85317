"""What a work costs beside another one of the same run: a ratio, never seconds, as machines differ and are busy."""

from __future__ import annotations

import time
from collections.abc import Callable

STEP = 4
"""How many times larger the larger input is: a linear work costs 4 times as much, a quadratic one 16 times."""

LINEAR = 9.0
"""The ratio that tells the two apart with room for a busy machine on both sides."""

_TRIES = 4
_SETTLED = 0.004


def growth(work: Callable[[int], object], size: int) -> float:
    """How many times the CPU of `work(size // STEP)` the larger `work(size)` takes."""
    return dearer(lambda: work(size), lambda: work(size // STEP))


def dearer(work: Callable[[], object], other: Callable[[], object]) -> float:
    """How many times the CPU of `other` `work` takes.

    A busy machine only ever adds to a cost, so the smallest ratio of a few tries is taken; the first one that is
    linear is enough. What takes less than the clock can tell apart counts as that much.
    """
    ratios = []
    for _ in range(_TRIES):
        cheap = max(_cost(other), _SETTLED)
        ratios.append(_cost(work) / cheap)
        if ratios[-1] < LINEAR:
            break
    return min(ratios)


def _cost(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun
