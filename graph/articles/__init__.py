"""Readers of articles, one file a format; each yields Article."""
