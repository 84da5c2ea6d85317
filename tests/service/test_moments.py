"""A time as it is typed behind --start."""

from __future__ import annotations

import pytest

from seminar.service.moments import moment_of
from seminar.store import StoreError
from tests.store.records import talk
from tests.talks import NOW


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-26 15:00", "2026-03-26 15:00:00+08:00"),
        ("2026-03-26T15:00", "2026-03-26 15:00:00+08:00"),
        ("2026-03-26T15:00+09:00", "2026-03-26 15:00:00+09:00"),
        ("15:00", "2026-03-12 15:00:00+08:00"),
        ("9:30", "2026-03-12 09:30:00+08:00"),
        ("2026-03-26", "2026-03-26 14:00:00+08:00"),
        ("3月26日下午3点", "2026-03-26 15:00:00+08:00"),
        ("March 26, 2026, 3 p.m.", "2026-03-26 15:00:00+08:00"),
    ],
)
def test_moment_of__beside_a_known_talk(text: str, moment: str) -> None:
    assert str(moment_of(text, NOW, "Asia/Shanghai", talk())) == moment


def test_moment_of__a_day_alone_stays_a_day() -> None:
    assert str(moment_of("2026-03-26", NOW, "Asia/Shanghai")) == "2026-03-26"


@pytest.mark.parametrize(
    ("text", "key"), [("moss", "store.bad-moment"), ("15:00", "store.no-day"), ("", "store.bad-moment")]
)
def test_moment_of__says_what_it_needs(text: str, key: str) -> None:
    with pytest.raises(StoreError) as caught:
        moment_of(text, NOW, "Asia/Shanghai")
    assert caught.value.key == key
