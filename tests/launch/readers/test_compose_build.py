"""What `build` makes: which Dockerfile, context, target and arguments."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, processes_of

READER = reader_of("compose")

FILES = {
    "api/Dockerfile": "ARG NAME=api\nFROM python AS one\nARG NAME=api\nENV NAME=$NAME\nCMD one\nFROM one\nCMD two\n",
    "api/app.py": "",
    "web.Dockerfile": "FROM python\nCOPY app.py /\nCMD web\n",
    "job/Containerfile": "FROM python\nCMD job\n",
}


def started(root: Path, build: str) -> list[Process]:
    text = "services:\n  web:\n    build:" + textwrap.indent(build, "      ").rstrip() + "\n"
    deployment = deployment_of(root, {"deploy/compose.yaml": text, **FILES})
    found = processes_of(READER, "deploy/compose.yaml", deployment)
    assert deployment.notifications == []
    return [one for one in found if isinstance(one, Process)]


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (" ../api", "two"),
        (" ../job", "job"),
        ("\ncontext: ../api\ntarget: one", "one"),
        ("\ncontext: ../api\ntarget: ONE", "one"),
        ("\ncontext: ../api\ndockerfile: ../web.Dockerfile", "web"),
        ("\ncontext: ${NONE:-../api}", "two"),
        ("\ndockerfile: ../web.Dockerfile", "web"),
        ("\ncontext: ../api\ndockerfile_inline: |\n  FROM python\n  CMD inline", "inline"),
    ],
)
def test_which_image(tmp_path: Path, build: str, expected: str) -> None:
    found = started(tmp_path, build)
    assert [one.script.text for one in found if one.script is not None] == [expected]


@pytest.mark.parametrize("build", [" ../none", " ../..", " /srv", "\ncontext: ../api\ntarget: none", " []"])
def test_what_is_not_in_the_workspace(tmp_path: Path, build: str) -> None:
    assert started(tmp_path, build) == []


@pytest.mark.parametrize(
    ("args", "expected"),
    [("", "api"), ("\nargs: {NAME: own}", "own"), ("\nargs: [NAME=own]", "own"), ("\nargs: [NAME]", "api")],
)
def test_arguments(tmp_path: Path, args: str, expected: str) -> None:
    found = started(tmp_path, f"\ncontext: ../api{args}")
    assert [one.environment["NAME"].text for one in found] == [expected]


def test_the_context_is_what_the_file_says(tmp_path: Path) -> None:
    found = started(tmp_path, "\ncontext: ../api\ndockerfile: ../web.Dockerfile")
    assert [one.files.copies for one in found] == [(("/app.py", "api/app.py"),)]


def test_a_dockerfile_inside_is_where_it_is_written(tmp_path: Path) -> None:
    build = '\ncontext: ..\ndockerfile_inline: |\n  FROM python\n  CMD ["flask", "run"]'
    places = [word.location for one in started(tmp_path, build) for word in one.words]
    assert [(place.path, place.line, place.column) for place in places] == [
        ("deploy/compose.yaml", 7, 14),
        ("deploy/compose.yaml", 7, 23),
    ]
