"""Ouï-dire: French news in, a graph of who says what, who deploys what where, who supports whom."""

__version__ = "0.1.0"
