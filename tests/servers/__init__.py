"""Real servers for the tests, had by the first way that works on this machine."""
