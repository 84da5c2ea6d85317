"""Colours stay readable whatever the accent is."""

from __future__ import annotations

import pytest

from seminar.errors import SeminarError
from seminar.render.poster.colours import contrast, parse, scheme

_ACCENTS = ["#000000", "#ffffff", "#ffd400", "#7f7f7f", "#00ff00", "#8a1c2b", "#0b6e5f", "#ff69b4", "#abc", "#808000"]


@pytest.mark.parametrize("accent", _ACCENTS)
def test_scheme__every_text_has_contrast_on_its_ground(accent: str) -> None:
    colours = {name: parse(value) for name, value in scheme(accent).items()}
    pairs = [("accent", "paper"), ("accent", "tint"), ("ink", "paper"), ("ink", "tint"), ("muted", "tint")]
    pairs += [("on-fill", "fill"), ("on-fill-soft", "fill"), ("paper", "alarm")]
    for text, ground in pairs:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("value", ["red", "#12", "#12345", "", "#gggggg", "rgb(1,2,3)"])
def test_parse__no_colour(value: str) -> None:
    with pytest.raises(SeminarError) as caught:
        parse(value)
    assert caught.value.key == "poster.no-colour"
