"""From a parsed article to what it says: mentions, statements, relations."""
