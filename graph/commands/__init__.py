"""What `ouidire` can do, one file a command."""
