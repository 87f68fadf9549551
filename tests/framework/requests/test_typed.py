"""Pydantic models."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import enum, sqlite3
from typing import Annotated, Literal, Optional
from flask import Flask, request
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, constr, field_validator
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "fields": """
class Color(enum.Enum):
    RED = "red"
class Inner(BaseModel):
    text: str
class Order(BaseModel):
    number: int
    text: str
    some: Optional[int] = None
    either: "int | None" = None
    word: Literal["a", "b"]
    color: Color
    inner: Inner
    texts: list[str]
    numbers: list[int]
    table: dict[str, int]
    pattern: str = Field(pattern="^[a-z]+$")
    short: constr(pattern="^[a-z]+$")
    marked: Annotated[str, Field(pattern="^[a-z]+$")]
    renamed: str = Field(alias="key")
    own: str
    @field_validator("own")
    @classmethod
    def known(cls, value):
        if value not in ("a", "b"):
            raise ValueError
        return value
@app.post("/")
def view():
    order = Order.model_validate(request.json)
    execute(order.text)  # !
    execute(f"{order.number}{order.some}{order.either}{order.word}{order.color.value}")
    execute(order.inner.text)  # !
    execute(order.texts[0])  # !
    execute(f"{order.numbers[0]}{order.table['x']}")
    execute(order.pattern + order.short + order.marked)
    execute(order.renamed)  # !
    execute(order.own)
    execute(order.model_dump()["text"])  # !
    execute(Order(**request.json).text)  # !
    execute(f"{Order(**request.json).number}")
    execute(Order(number=request.args["number"], text="a").text)
    execute(f"{Order(number=request.args['number'], text='a').number}")
""",
    "a name for a type": """
Name = Annotated[str, Field(pattern="^[a-z]+$")]
Number = Annotated[int, Field(ge=1)]
class Order(BaseModel):
    name: Name
    number: Number
    text: Annotated[str, Field(max_length=5)]
@app.post("/")
def view():
    order = Order.model_validate(request.json)
    execute(f"{order.name}{order.number}")
    execute(order.text)  # !
""",
    "an adapter": """
class Order(BaseModel):
    number: int
    text: str
ORDERS = TypeAdapter(list[Order])
@app.post("/")
def view():
    for order in ORDERS.validate_python(request.json):
        execute(order.text)  # !
        execute(f"{order.number}")
    execute(TypeAdapter(Order).validate_json(request.data).text)  # !
    execute(TypeAdapter(dict[str, int]).validate_json(request.data)["a"])
""",
    "other keys than the fields": """
class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    number: int
class Closed(BaseModel):
    number: int
@app.post("/")
def view():
    for name, value in Open.model_validate(request.json).model_dump().items():
        execute(name)  # !
    for name, value in Open.model_validate(request.json).model_extra.items():
        execute(name)  # !
    for name, value in Open.model_validate(request.json).model_dump(include={"number"}).items():
        execute(name)
    for name, value in Closed.model_validate(request.json).model_dump().items():
        execute(name)
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
