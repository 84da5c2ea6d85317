"""When the talk is: days, hours, lengths and weekdays brought together."""
