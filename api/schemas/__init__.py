"""The JSON of the API: pydantic models, camelCase outside."""
