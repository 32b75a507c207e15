"""The description of the API: examples that are what they say, and nothing left undescribed."""

import json

import pytest
from pydantic import TypeAdapter

from api.problems import Problem
from api.schemas import articles, claims, entities, health, questions

MODELS = {
    model.__name__: model
    for model in (
        articles.Article,
        articles.ArticleDetail,
        claims.Statement,
        claims.Deployment,
        claims.Support,
        entities.Entity,
        entities.EntityDetail,
        health.Alive,
        health.Ready,
        questions.Question,
        questions.Answer,
        Problem,
    )
}


@pytest.fixture
def description(serve):
    return serve().get("/v1/openapi.json").json()


@pytest.mark.parametrize("name", MODELS)
def test_examples_validate_and_come_back_the_same(description, name):
    examples = description["components"]["schemas"][name]["examples"]
    assert examples
    for example in examples:
        read = TypeAdapter(MODELS[name]).validate_json(json.dumps(example), strict=True)
        assert read.model_dump(mode="json", by_alias=True) == example


def test_no_example_is_left_unchecked(description):
    schemas = description["components"]["schemas"]
    assert {name for name, schema in schemas.items() if "examples" in schema} == MODELS.keys()


def test_every_reference_leads_somewhere(description):
    text = json.dumps(description)
    names = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert names
    assert names <= description["components"]["schemas"].keys()


def test_every_route_is_described_and_only_reads(description):
    assert {
        "/v1/articles",
        "/v1/articles/{id}",
        "/v1/entities",
        "/v1/entities/{id}",
        "/v1/statements",
        "/v1/deployments",
        "/v1/supports",
        "/v1/claims/{id}",
        "/v1/questions",
        "/v1/questions/{name}",
        "/healthz",
        "/readyz",
    } == description["paths"].keys()
    for path, methods in description["paths"].items():
        assert methods.keys() == {"get"}, path
        assert methods["get"]["description"], path


def test_json_is_camel_case(description):
    for name, schema in description["components"]["schemas"].items():
        for field in schema.get("properties", {}):
            assert "_" not in field, (name, field)
