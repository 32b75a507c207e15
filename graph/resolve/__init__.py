"""From mentions to entities, one for each real thing over all articles."""
