"""What COPY brings, and the build context."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.document import Document
from fumehood.launch.documents.dockerfile import read_dockerfile
from fumehood.launch.images.files import build_sources, context_folder, copied, matching, taken
from tests.launches import deployment_of

PROJECT = {
    "app.py": "", "run.sh": "", "gunicorn.conf.py": "", "src/shop/__init__.py": "", "deploy/Dockerfile": "",
    "deploy/start.sh": "", "api/app.py": "", "api/Dockerfile": "", "api/requirements.txt": "", "requirements.txt": "",
}  # fmt: skip


@pytest.mark.parametrize(
    ("paths", "target", "expected"),
    [
        (["."], "/app/", [("/app", "")]),
        (["./src/"], "/app/src/", [("/app/src", "src")]),
        (["src"], "/app", [("/app", "src")]),
        (["/run.sh"], "/", [("/run.sh", "run.sh")]),
        (["run.sh"], "/start.sh", [("/start.sh", "run.sh")]),
        (["app.py", "run.sh"], "/app/", [("/app/app.py", "app.py"), ("/app/run.sh", "run.sh")]),
        (["*.py"], "/app", [("/app/app.py", "app.py"), ("/app/gunicorn.conf.py", "gunicorn.conf.py")]),
        (["s*/shop"], "/app/shop", [("/app/shop", "src/shop")]),
        (["../app.py"], "/", [("/app.py", "app.py")]),
        (["missing", "https://example.com/x.tar"], "/app/", []),
    ],
)
def test_copied(tmp_path: Path, paths: list[str], target: str, expected: list[tuple[str, str]]) -> None:
    deployment = deployment_of(tmp_path, PROJECT)
    assert list(copied(paths, target, "", deployment, parents=False)) == expected


def test_copied_with_parents_and_context(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, PROJECT)
    assert list(copied(["app.py"], "/srv/", "api", deployment, parents=False)) == [
        ("/srv/app.py", "api/app.py")
    ]
    assert list(copied(["deploy/start.sh"], "/srv/", "", deployment, parents=True)) == [
        ("/srv/deploy/start.sh", "deploy/start.sh")
    ]


@pytest.mark.parametrize(
    ("paths", "target", "expected"),
    [
        (["/app"], "/app", [("/app", "api"), ("/app/run.sh", "run.sh")]),
        (["/app/"], "/srv/", [("/srv", "api"), ("/srv/run.sh", "run.sh")]),
        (["/app/run.sh"], "/", [("/run.sh", "run.sh")]),
        (["/app/app.py"], "/main.py", [("/main.py", "api/app.py")]),
        (["/app/.venv"], "/app/.venv", []),
        (["/usr/local"], "/usr/local", []),
    ],
)
def test_taken_from_another_stage(
    tmp_path: Path, paths: list[str], target: str, expected: list[tuple[str, str]]
) -> None:
    deployment = deployment_of(tmp_path, PROJECT)
    copies = [("/app", "api"), ("/app/run.sh", "run.sh")]
    assert list(taken(paths, target, copies, deployment)) == expected


@pytest.mark.parametrize(
    ("dockerfile", "text", "expected"),
    [
        ("api/Dockerfile", "COPY . .", "api"),
        ("api/Dockerfile", "COPY requirements.txt .\nCOPY . .", "api"),
        ("api/Dockerfile", "COPY api/requirements.txt .\nCOPY api /app", ""),
        ("deploy/Dockerfile", "COPY . /app", ""),
        ("deploy/Dockerfile", "COPY requirements.txt .\nCOPY deploy/start.sh /", ""),
        ("deploy/Dockerfile", "COPY start.sh /", "deploy"),
        ("deploy/Dockerfile", 'COPY ["src/", "/app/"]\nCOPY --from=x start.sh /\nCOPY $A <<E /\nE', ""),
        ("Dockerfile", "CMD x", ""),
    ],
)
def test_context(tmp_path: Path, dockerfile: str, text: str, expected: str) -> None:
    deployment = deployment_of(tmp_path, PROJECT)
    sources = build_sources(read_dockerfile(Document(dockerfile, text)))
    assert context_folder(sources, dockerfile, deployment) == expected


def test_a_pattern_stands_for_so_many_files_only(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {f"a/{number}.py": "" for number in range(300)})
    assert len(list(matching("a/*.py", deployment))) == 200
    assert list(matching("b/*.py", deployment)) == []
