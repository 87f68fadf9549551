"""What GitHub's OpenAPI description of one edition allows: paths, parameters, bodies, and what is answered."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import unquote

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.github.extract import DATA

Json = dict[str, Any]

DEEP = {"ref", "basehead"}
"""Path parameters that may hold slashes."""

FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    # GitHub asks for YYYY-MM-DDTHH:MM:SSZ.
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@FORMATS.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(re.match(r"[a-z][a-z0-9+.-]*:\S*$", value, re.I))


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented operation; `id` is GitHub's own name, such as "issues/create-comment"."""

    id: str
    method: str
    path: str
    pattern: re.Pattern[str]
    parameters: tuple[Json, ...]
    body: Json | None
    body_required: bool
    answers: Mapping[str, Json | None]
    """By status: the schema of the JSON that is answered, None for no body."""


@dataclass(frozen=True, slots=True)
class Match:
    """An operation and its path parameters; those that are numbers are `int`."""

    operation: Operation
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Description:
    operations: tuple[Operation, ...]
    registry: Registry[Any]

    def match(self, method: str, path: str) -> Match | None:
        """The operation behind a method and a path without its base; None when none is described."""
        for operation in self.operations:
            found = operation.pattern.fullmatch(path) if operation.method == method else None
            if found is not None:
                given = {name: unquote(value) for name, value in found.groupdict().items()}
                numbers = {each["name"] for each in operation.parameters if _type(each) == "integer"}
                return Match(operation, {n: int(v) if n in numbers else v for n, v in given.items()})
        return None

    def problems(self, operation: Operation, query: Mapping[str, str], body: Any) -> list[str]:
        """Why the description refuses this query and this body; `body` is None when there was none."""
        found = list(self._in_query(operation, query))
        if operation.body is None:
            return [*found, "has a body, and none is described"] if body is not None else found
        if body is None:
            return [*found, "has no body, and one is required"] if operation.body_required else found
        return [*found, *self.differences(operation.body, body)]

    def answer_problems(self, operation: Operation, status: int, body: Any) -> list[str]:
        """Why GitHub would not have answered this."""
        if str(status) not in operation.answers:
            return [f"{operation.id} is not documented to answer {status}"]
        schema = operation.answers[str(status)]
        if schema is None:
            return ["has a body, and none is described"] if body is not None else []
        return self.differences(schema, body)

    def differences(self, schema: Json, value: Any) -> list[str]:
        validator = Draft202012Validator(schema, registry=self.registry, format_checker=FORMATS)
        return [f"{each.json_path}: {shortened(each.message)}" for each in validator.iter_errors(value)]

    def _in_query(self, operation: Operation, query: Mapping[str, str]) -> Iterator[str]:
        described = {each["name"]: each for each in operation.parameters if each["in"] == "query"}
        for name, parameter in described.items():
            if parameter.get("required") and name not in query:
                yield f"query parameter {name} is missing"
        for name, text in query.items():
            if name not in described:
                yield f"query parameter {name} is not described"
                continue
            value = int(text) if _type(described[name]) == "integer" and text.isdecimal() else text
            for problem in self.differences(described[name]["schema"], value):
                yield f"query parameter {name}: {problem}"
            # Stated in the parameter's description only.
            if name == "per_page" and isinstance(value, int) and not 1 <= value <= 100:
                yield "per_page is not between 1 and 100"


def shortened(message: str) -> str:
    """A validator's message begins with the whole value and ends with the reason."""
    return message if len(message) <= 300 else f"{message[:150]} … {message[-150:]}"


@cache
def load(edition: str) -> Description:
    """The description of "api.github.com" or "ghes-X.Y"; KeyError for an edition the package does not ship."""
    document = _document()
    entries = document[edition]
    if isinstance(entries, str):
        return load(entries)
    components: Json = {}
    for reference, entry in entries.items():
        if reference.startswith("#/"):
            *_, kind, name = reference.split("/")
            components.setdefault(kind, {})[name] = json_schema(entry)
    resource = Resource.from_contents({"components": components}, default_specification=DRAFT202012)
    operations = [_operation(name, each, entries) for name, each in entries.items() if name[0] != "#"]
    # The longest path first: a parameter that may hold slashes would swallow what follows it.
    operations.sort(key=lambda each: -each.path.count("/"))
    return Description(tuple(operations), Registry().with_resource("description:", resource))


@cache
def _document() -> Json:
    loaded: Json = json.loads((DATA / "descriptions.json").read_text("utf-8"))
    return loaded


def _operation(name: str, entry: Json, entries: Json) -> Operation:
    method, path = name.split()
    parameters = tuple(_followed(each, entries) for each in entry.get("parameters", ()))
    request = entry.get("requestBody", {})
    body = request.get("content", {}).get("application/json", {}).get("schema")
    return Operation(
        id=entry["operationId"],
        method=method,
        path=path,
        pattern=_pattern(path, parameters),
        parameters=tuple({**each, "schema": json_schema(each["schema"])} for each in parameters),
        body=None if body is None else json_schema(body, closed=True),
        body_required=request.get("required", False),
        answers={status: _answer(_followed(each, entries)) for status, each in entry["responses"].items()},
    )


def _answer(entry: Json) -> Json | None:
    schema = entry.get("content", {}).get("application/json", {}).get("schema")
    return None if schema is None else json_schema(schema)


def _pattern(path: str, parameters: tuple[Json, ...]) -> re.Pattern[str]:
    numbers = {each["name"] for each in parameters if _type(each) == "integer"}

    def group(found: re.Match[str]) -> str:
        name = found[1]
        matched = r"\d+" if name in numbers else r".+" if name in DEEP else r"[^/]+"
        return f"(?P<{name}>{matched})"

    return re.compile(re.sub(r"\\\{(\w+)\\\}", group, re.escape(path)))


def _followed(entry: Json, entries: Json) -> Json:
    followed: Json = entries[entry["$ref"]] if "$ref" in entry else entry
    return followed


def _type(parameter: Json) -> object:
    return parameter["schema"].get("type")


def json_schema(value: Any, *, closed: bool = False) -> Any:
    """JSON Schema for a schema of OpenAPI 3.0.

    `closed` refuses properties that are not described: GitHub ignores those silently, so a misspelled one
    would never be noticed.
    """
    if isinstance(value, list):
        return [json_schema(each, closed=closed) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: json_schema(each, closed=closed) for key, each in value.items() if key != "nullable"}
    if isinstance(reference := made.get("$ref"), str):
        made["$ref"] = reference.replace("#/", "description:#/", 1)
    if closed and isinstance(made.get("properties"), dict) and made.get("type") == "object":
        made.setdefault("additionalProperties", False)
    return _nullable(made) if value.get("nullable") is True else made


def _nullable(schema: Json) -> Json:
    if "type" not in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    widened = {**schema, "type": [schema["type"], "null"]}
    return {**widened, "enum": [*schema["enum"], None]} if "enum" in schema else widened
