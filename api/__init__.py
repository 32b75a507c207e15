"""The read-only REST API and the web page."""
