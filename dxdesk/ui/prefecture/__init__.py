"""The window of the prefecture: status, inbox, towns, comparison, pool, plan, settings."""
