"""What the Action's inputs say: one value each, the Settings they make, and what is wished to be published."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fumehood.accepted import words
from fumehood.configuration.load import load_settings, parse_option
from fumehood.errors import UsageError
from fumehood.options import OPTIONS, Front, Option
from fumehood.publish.plan import Wishes
from fumehood.rules.registry import all_rules
from fumehood.settings import Settings
from fumehood.wording import printable

Inputs = Mapping[str, object]


def read_inputs(environ: Mapping[str, str]) -> dict[str, object]:
    """Every input by its name, as text where it is also a key, so that an empty one leaves the key its say.

    The runner upper-cases names and keeps hyphens. UsageError for a value that does not fit.
    """
    return dict(_read(option, environ) for option in OPTIONS if Front.INPUT in option.fronts)


def _read(option: Option, environ: Mapping[str, str]) -> tuple[str, object]:
    said = environ.get(f"INPUT_{option.name.upper()}", "").strip()
    if option.fronts != Front.INPUT:
        return option.name, said
    return option.name, parse_option(option, said, Front.INPUT) if said else option.default_for(Front.INPUT)


def settings_of(inputs: Inputs, workspace: Path) -> Settings:
    """The settings of the scan. UsageError for a path outside of the workspace."""
    known = frozenset(rule.id for rule in all_rules())
    paths = words(inputs["path"])
    settings = load_settings(paths, inputs, front=Front.INPUT, known=known, cwd=workspace)
    for place in settings.paths:
        if not place.is_relative_to(workspace):
            raise UsageError(f"input path: {printable(str(place))} is outside of the workspace")
    return settings


def category_of(inputs: Inputs) -> str:
    """What tells this scan apart from others of the same commit: as asked for, or made from the paths."""
    paths = "+".join(sorted(path.strip("/") for path in words(inputs["path"]) if path.strip("./")))
    return str(inputs["category"]) or f"fumehood/{paths}".rstrip("/")


def wishes_of(inputs: Inputs) -> Wishes:
    """What is to be published, where the event allows it."""
    return Wishes(
        token=bool(inputs["github-token"]),
        annotations=str(inputs["annotations"]),
        comment=str(inputs["comment"]),
        review=bool(inputs["review-comments"]),
        upload=bool(inputs["upload-sarif"]),
    )
