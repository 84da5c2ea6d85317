"""Names of people: whether the two sides name the same person, their forms, and the titles round them."""

from seminar.names.forms import NameForms, forms
from seminar.names.honorifics import strip_honorifics
from seminar.names.matching import NameMatch, compare, looks_chinese, shares_surname
from seminar.names.spelling import letters

__all__ = [
    "NameForms",
    "NameMatch",
    "compare",
    "forms",
    "letters",
    "looks_chinese",
    "shares_surname",
    "strip_honorifics",
]
