"""The studies a CV states: degrees, institutions, subjects, years, advisers."""
