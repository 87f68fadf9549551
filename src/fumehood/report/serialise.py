"""How objects of the SARIF model become JSON values, by the property names in their attrs metadata.

jschema-to-python's own `to_json` deep-copies every object at every level and leaves out each property
that equals the default of its class. A result of level `warning` would lose its level and take that of its
rule, so `level` is always written here.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import attr

ALWAYS = frozenset({"level"})
SCALARS = (str, int, float)
FACTORY: type[Any] = type(attr.Factory(list))


def encode(value: Any) -> str:
    """Turn a model object, or dicts and lists of them, into compact ASCII JSON in the order of the model."""
    return _ENCODER.encode(value)


def plain(value: Any) -> Any:
    """The same as dicts and lists, for parts that occur often and are worth keeping."""
    if isinstance(value, SCALARS):
        return value
    if isinstance(value, list):
        return [plain(item) for item in value]
    document = value if isinstance(value, dict) else _document(value)
    return {key: plain(item) for key, item in document.items()}


def _document(value: Any) -> dict[str, Any]:
    """One object as a dict without the properties that need not be written; `json` comes back for what it holds."""
    properties = _properties(type(value))  # type: ignore[arg-type]  # mypy takes no class for hashable
    document = {}
    # A loop over the instance's own dict is twice as fast as one over the fields; most of them are None.
    for name, item in vars(value).items():
        if item is not None:
            property_name, default = properties[name]
            if default is None or item != default:
                document[property_name] = item
    return document


@cache
def _properties(model: type) -> dict[str, tuple[str, Any]]:
    """For each property its name in JSON and the value that need not be written (None: always)."""
    return {
        field.name: (field.metadata["schema_property_name"], _default(field)) for field in attr.fields(model)
    }


def _default(field: attr.Attribute[Any]) -> Any:
    default = field.default
    if field.name in ALWAYS or default is attr.NOTHING:
        return None
    return default.factory() if isinstance(default, FACTORY) else default


_ENCODER = json.JSONEncoder(separators=(",", ":"), check_circular=False, allow_nan=False, default=_document)
