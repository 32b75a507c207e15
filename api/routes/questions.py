"""`/v1/questions`: the questions of `cypher/ask`, and their answers."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Path, Request

from api.access import CurrentStore
from api.parameters import NoParameters
from api.problems import not_found, responses, unusable
from api.schemas.questions import Answer, Question, QuestionParameter, Questions
from graph.store import CypherFile, questions

LONGEST = 1000  # characters of one parameter

Name = Annotated[str, Path(max_length=200, description="As `/v1/questions` lists it.")]

router = APIRouter(tags=["questions"])


@router.get("/questions", responses=responses())
def list_questions(_: NoParameters) -> Questions:
    """What can be asked: purpose, parameters with an example each, columns."""
    return Questions(items=[_question(file) for file in questions()])


@router.get("/questions/{name}", responses=responses(HTTPStatus.NOT_FOUND))
def ask(store: CurrentStore, name: Name, request: Request) -> Answer:
    """The rows of a question: the same that its Cypher gives in Neo4j Browser.

    Its parameters stand in the query string under their own names.
    """
    file = next((file for file in questions() if file.name == name), None)
    if file is None:
        raise not_found("question", name)
    given = dict(request.query_params)
    if long := {key: "too long" for key, value in given.items() if len(value) > LONGEST}:
        raise unusable(long)
    bound = file.bind(given)  # a QuestionError tells which parameter is missing, unknown or wrong
    answer = store.ask(name, given)
    return Answer(
        question=name,
        parameters=bound,
        columns=list(answer.columns),
        rows=[list(row) for row in answer.rows],
    )


def _question(file: CypherFile) -> Question:
    return Question(
        name=file.name,
        purpose=file.purpose,
        parameters=[
            QuestionParameter(name=p.name, type=p.type, optional=p.optional, example=p.example)
            for p in file.parameters
        ],
        columns=list(file.columns),
    )
