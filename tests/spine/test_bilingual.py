"""The pair: blank is missing, and a fallback says whose language it is."""

from __future__ import annotations

from seminar.bilingual import Bilingual, Lang, Side


def test_blank_sides_are_missing() -> None:
    assert Bilingual("  ", "\n") == Bilingual()
    assert not Bilingual(" ")


def test_shown__own_side_first_then_the_other_marked() -> None:
    pair = Bilingual("雨", None)
    assert pair.shown(Lang.ZH) == Side("雨", Lang.ZH)
    assert pair.shown(Lang.EN) == Side("雨", Lang.ZH, fallback=True)
    assert Bilingual().shown(Lang.EN) is None


def test_map_and_replacing() -> None:
    pair = Bilingual("雨", "rain")
    assert pair.map(str.upper) == Bilingual("雨", "RAIN")
    assert pair.replacing(Lang.EN, None) == Bilingual("雨")
    assert [side.lang for side in pair.sides()] == [Lang.ZH, Lang.EN]
