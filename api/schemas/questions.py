"""The questions of `cypher/ask` as JSON."""

from typing import Any

from pydantic import ConfigDict, Field, JsonValue

from api.schemas.base import Json


class QuestionParameter(Json):
    """One `$parameter` of a question."""

    name: str
    type: str
    optional: bool = Field(default=False, description="Whether it may be left out.")
    example: Any = None


class Question(Json):
    """A question that can be asked here, by the command, or pasted into Neo4j Browser."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "who-deploys-what-where",
                    "purpose": "Who is said to deploy what to this place, and how firmly?",
                    "parameters": [
                        {"name": "place", "type": "string", "optional": False, "example": "Russie"}
                    ],
                    "columns": ["actor", "what", "status", "accordingTo", "quote"],
                }
            ]
        }
    )

    name: str
    purpose: str
    parameters: list[QuestionParameter]
    columns: list[str]


class Questions(Json):
    """All questions, by name."""

    items: list[Question]


class Answer(Json):
    """The columns and rows that the question's Cypher returns."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "question": "who-deploys-what-where",
                    "parameters": {"place": "Russie"},
                    "columns": ["actor", "status"],
                    "rows": [["Corée du Nord", "actual"]],
                }
            ]
        }
    )

    question: str
    parameters: dict[str, Any]
    columns: list[str]
    rows: list[list[JsonValue]] = Field(description="One list a row, in the order of the columns.")
