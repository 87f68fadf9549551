"""Which values are Flask apps."""

from __future__ import annotations

from typing import Final

from fumehood.flow.values import Instance, Value
from fumehood.models.load import own_models

FLASK: Final = "flask.Flask"


def is_app(value: Value | None) -> bool:
    """Whether a value is a Flask app: made in the workspace, or of a class that derives from Flask."""
    if not isinstance(value, Instance):
        return False
    models = own_models()
    return "config" in value.slots or any(
        FLASK in models.lineage(models.canonical(path)) for path in value.library_classes()
    )
