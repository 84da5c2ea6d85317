"""What degrees and institutions of learning look like, in Chinese and in Latin letters."""

from __future__ import annotations

import re

DEGREE = re.compile(
    r"(?<![A-Za-z])(?:"
    r"(?:Ph\.?\s?D\.?|PHD|D\.?\s?Phil\.?|M\.?Phil\.?|Sc\.?D\.?|Dr\.\s?(?:rer|phil|ing|sc)\.(?:\s?nat\.)?|Ed\.?D\.?|J\.?D\.?|M\.?D\.?|LL\.?[BMD]\.?|M\.?B\.?A\.?"
    r"|M\.?\s?Sc\.?|M\.?S\.?(?=[\s,;.()/]|$)|M\.?A\.?(?=[\s,;.()/]|$)|M\.?\s?Eng\.?|M\.?Res\.?|M\.?Math\.?|B\.?\s?Sc\.?|B\.?S\.?(?=[\s,;.()/]|$)|B\.?A\.?(?=[\s,;.()/]|$)|B\.?\s?Eng\.?|B\.?E\.?(?=[\s,;(]|$)|B\.?Tech\.?|M\.?Tech\.?|A\.?B\.?(?=[\s,;]|$)|S\.?[BM]\.?(?=[\s,;]|$))(?:\s?\([Hh]ons\.?\))?"
    r"|Doctor\s+of\s+(?:Philosophy|Science|Engineering|Medicine|Education|Law)|Doctorate|Doctoral(?:\s+(?:degree|student|candidate))?"
    r"|Master(?:'s|’s)?\s+of\s+(?:Science|Arts|Engineering|Philosophy|Laws?|Business\s+Administration|Mathematics|Public\s+Policy)|Master(?:'s|’s)?(?:\s+(?:degree|student))?"
    r"|Bachelor(?:'s|’s)?\s+of\s+(?:Science|Arts|Engineering|Laws?|Economics|Mathematics|Technology|Medicine)|Bachelor(?:'s|’s)?(?:\s+degree)?|Undergraduate|Diplom(?:a|e)?|Habilitation|Licentiate|Cand\.\s?[a-z]+\.?|Dr\.\s?[a-z]+\.?"
    r")(?![A-Za-z])"
    r"|(?:理学|工学|文学|法学|哲学|经济学|管理学|医学|教育学|历史学|农学|艺术学|军事学|双)?(?:博士后|博士|硕士|学士)(?:研究生)?(?:学位)?|直博生|直博|硕博连读|本科(?:生)?|大专|专科"
)
INSTITUTION = re.compile(
    r"\b(?:University|Universit[àéäy]t?\w*|Universidad|Université|Universität|College|Institute|Institut|School|Academy|Polytechni\w+|ETH|EPFL|MIT|Caltech|UC\s\w+|École|Ecole|CNRS|UCLA|UCSD|UIUC|USTC|KAIST|NUS|UCL|HKUST|CMU|Conservatory)\b"
    r"|[一-鿿]{2,20}(?:大学|学院|研究院|研究所|科学院|中学|学校|研究中心|实验室)",
    re.I,
)
