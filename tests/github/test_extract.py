"""What was taken over from GitHub's packages is what the packages say."""

from __future__ import annotations

import os

import pytest

from tests.github import extract


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    if extract.EXAMPLES.exists() and extract.DESCRIPTIONS.exists():
        return
    reason = "GitHub's packages are not installed: run `npm ci` in the root of the repository"
    if os.environ.get("CI") or os.environ.get("FUMEHOOD_FULL") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.mark.parametrize("name", ["descriptions", "templates", "payloads"])
def test_the_files_are_those_of_the_packages(name: str) -> None:
    content = {
        "descriptions": extract.descriptions,
        "templates": extract.templates,
        "payloads": extract.payloads,
    }
    kept = (extract.DATA / f"{name}.json").read_text("utf-8")
    assert kept == extract.rendered(content[name]()), "run `python -m tests.github.extract`"


def test_every_edition_the_package_ships_is_taken() -> None:
    shipped = {path.name.removesuffix(".json") for path in extract.DESCRIPTIONS.glob("*.json")}
    assert {each for each in shipped if not each.endswith(".deref")} == {*extract.EDITIONS, "ghec"}


def test_a_property_may_be_called_like_prose() -> None:
    described = {"description": "gone", "properties": {"description": {"type": "string", "title": "gone"}}}
    assert extract.without_prose(described) == {"properties": {"description": {"type": "string"}}}
