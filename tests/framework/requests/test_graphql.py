"""Arguments of GraphQL fields, as resolvers get them."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
import graphene
import strawberry
from ariadne import MutationType, QueryType
from flask import Flask

app = Flask(__name__)
execute = sqlite3.connect("shop.db").execute
query = QueryType()
"""


@pytest.mark.parametrize(
    "program",
    [
        """
class Query(graphene.ObjectType):
    user = graphene.Field(graphene.String, name=graphene.String(), age=graphene.Int())

    def resolve_user(self, info, name, age):
        execute(f"SELECT {age}")
        execute(f"SELECT '{name}'")  # !

    def describe(self, name):
        execute(f"SELECT '{name}'")
""",
        """
class Query(graphene.ObjectType):
    def resolve_user(root, info, **options):
        execute("SELECT " + options["name"])  # !
""",
        """
class Rename(graphene.Mutation):
    class Arguments:
        name = graphene.String(required=True)
        number = graphene.Int()

    def mutate(self, info, name, number):
        execute(f"UPDATE users SET age = {number}")
        execute(f"UPDATE users SET name = '{name}'")  # !
""",
        """
@strawberry.type
class Query:
    @strawberry.field
    def user(self, info, name: str, age: int) -> str:
        execute(f"SELECT {age}")
        execute(f"SELECT '{name}'")  # !

    @strawberry.mutation(description="renames")
    def rename(self, name: str) -> str:
        execute(f"UPDATE users SET name = '{name}'")  # !
""",
        """
@query.field("user")
def user(_, info, name=None):
    execute(f"SELECT '{name}'")  # !

def other(obj, info, name):
    execute(f"SELECT '{name}'")  # !

query.set_field("other", other)
""",
    ],
    ids=["graphene", "keywords", "mutation", "strawberry", "ariadne"],
)
def test_resolvers(program: str) -> None:
    assert_arrivals({"main.py": HEAD + program})
