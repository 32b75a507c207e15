"""What all JSON of the API has in common: camelCase names, pages, spans."""

from typing import Annotated, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

Item = TypeVar("Item")


class Json(BaseModel):
    """A JSON object: snake_case in Python, camelCase outside, nothing but what is named."""

    model_config = ConfigDict(
        alias_generator=to_camel, validate_by_name=True, validate_by_alias=True, extra="forbid"
    )


Offset = Annotated[int, Field(ge=0, description="In Unicode code points of the article's text.")]


class TextSpan(Json):
    """Words of the article, `text == article.text[start:end]`; `end` is exclusive."""

    start: Offset
    end: Offset
    text: str

    @model_validator(mode="after")
    def _as_long_as_its_words(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"{self.start}:{self.end} is not the length of {self.text!r}")
        return self


class Page(Json, Generic[Item]):
    """One page of a list, and the cursor of the next (null on the last)."""

    items: list[Item]
    next_cursor: str | None = Field(
        default=None, description="Give it back as `cursor`, with the same filters."
    )
