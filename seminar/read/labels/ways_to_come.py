"""Labels of how one comes to a talk, which stand in brackets before titles too: ``【直播】海雾三十年``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon

_FIELDS: Final = frozenset(("mode", "registration", "section"))
#: A title in Chinese: no figure, no address, no end of a sentence.
_TITLE: Final = re.compile(r"\s*[一-鿿“《][^\d@/。；;!！]{4,60}")
#: What one does to come, and where.
_TO_COME: Final = re.compile(
    r"扫码|掃碼|二维码|二維碼|报名|報名|链接|連結|[点點][击擊]|邮|郵|免[费費]|名[额額]|登[录錄]|关注|關注|预约|預約|截止|[账帳]号|平台|视频号|公众号"
)


def tags_a_title(field: str | None, value: str, lexicon: Lexicon) -> bool:
    """Whether a label of ``field`` in brackets is a tag before a title, not the label of ``value``.

    ``【直播】海雾三十年`` is one, ``【直播】观云视频号`` and ``【报名】扫码`` are not.
    """
    return (
        field in _FIELDS
        and _TITLE.fullmatch(value) is not None
        and _TO_COME.search(value) is None
        and not any(lexicon.mentions(words, value) for words in ("platforms", "remote", "arrangements"))
    )
