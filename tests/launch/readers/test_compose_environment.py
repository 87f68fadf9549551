"""Files with variables, read as Compose reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.readers.compose_environment import EnvironmentFiles, project_variables
from tests.launches import deployment_of

FILES = {
    "deploy/.env": "NAME=shop\nIMAGE=$NAME:${TAG}\n",
    "a.env": "A=1\nB=$A$NAME\n# comment\nEMPTY=\n",
    "b.env": "A=2\nC=${B}\n",
    "bad.env": "A=1\n" + "A=${A}${A}${A}\n" * 30,
}


@pytest.fixture
def deployment(tmp_path: Path) -> Deployment:
    return deployment_of(tmp_path, FILES)


def test_the_file_beside_the_compose_file(deployment: Deployment) -> None:
    found = project_variables(Document("deploy/compose.yml", ""), deployment)
    assert {name: word.text for name, word in found.items()} == {
        "PWD": ".",
        "NAME": "shop",
        "IMAGE": "shop:${TAG}",
    }
    assert found["IMAGE"].missing == ("TAG",)
    assert (found["NAME"].location.path, found["NAME"].location.line) == ("deploy/.env", 1)
    assert list(project_variables(Document("compose.yml", ""), deployment)) == ["PWD"]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ((), {}),
        (("a.env",), {"A": "1", "B": "1shop", "EMPTY": ""}),
        (("a.env", "none.env", "b.env"), {"A": "2", "B": "1shop", "EMPTY": "", "C": "1shop"}),
    ],
)
def test_files_of_a_service(deployment: Deployment, paths: tuple[str, ...], expected: dict[str, str]) -> None:
    files = EnvironmentFiles(deployment, project_variables(Document("deploy/compose.yml", ""), deployment))
    assert {name: word.text for name, word in files.read(paths).items()} == expected


def test_a_file_that_grows_is_notified(deployment: Deployment) -> None:
    assert EnvironmentFiles(deployment, {}).read(("bad.env",)) == {}
    assert [(one.path, "file of variables" in one.message) for one in deployment.notifications] == [
        ("bad.env", True)
    ]
