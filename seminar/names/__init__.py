"""Names of people: whether the two sides name the same person, their forms, and the titles round them."""

from seminar.names.forms import NameForms, forms
from seminar.names.honorifics import strip_honorifics
from seminar.names.matching import NameMatch, compare, looks_chinese

__all__ = ["NameForms", "NameMatch", "compare", "forms", "looks_chinese", "strip_honorifics"]
