"""Which function a command of the project stands for."""

from pathlib import Path

import pytest

from fumehood.launch.console_scripts import reference_of
from tests.command_lines import command_of, deployment_of
from tests.support import write

SETUP = """
from setuptools import setup

setup(name="shop", entry_points={"console_scripts": ["shop = shop.main:run [server]"]})
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", '[project.scripts]\nshop = "shop.main:run"\n'),
        ("pyproject.toml", '[tool.poetry.scripts]\nshop = {reference = "shop.main:run", type = "console"}\n'),
        ("setup.cfg", "[options.entry_points]\nconsole_scripts =\n    shop = shop.main:run\n"),
        ("setup.py", SETUP),
    ],
)
def test_entries(name: str, text: str, tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, [name])
    write(tmp_path, {name: text})
    assert reference_of(command_of("shop serve"), deployment) == "shop.main:run"
    assert reference_of(command_of("other"), deployment) == ""


@pytest.mark.parametrize("name", ["pyproject.toml", "setup.cfg", "setup.py"])
@pytest.mark.parametrize("text", ["[[[", "project = 1", "[project]\nscripts = 1", "("])
def test_what_cannot_be_read(name: str, text: str, tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, [name])
    write(tmp_path, {name: text})
    assert reference_of(command_of("shop"), deployment) == ""
