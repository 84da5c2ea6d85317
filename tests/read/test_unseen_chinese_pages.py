"""Whole Chinese pages of many subjects: cards in Traditional Chinese, biographies under a bare name, promotion."""

from __future__ import annotations

from datetime import datetime

from tests.read.reading import read, side, speaker
