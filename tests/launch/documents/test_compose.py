"""How services are put together from files, `extends` and overrides."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.documents.compose import Service, below, over, pairs, services
from fumehood.launch.documents.node import Node
from tests.launches import deployment_of


def read(root: Path, path: str, files: dict[str, str]) -> dict[str, Service]:
    deployment = deployment_of(root, files)
    document = deployment.document(path)
    assert document is not None
    return {service.name: service for service in services(document, deployment)}


def plain(node: Node | None) -> object:
    """A node as Python's own values."""
    if node is None:
        return None
    if node.entries is not None:
        return {name: plain(value) for name, value in node.entries.items()}
    return node.text if node.items is None else [plain(item) for item in node.items]


BASE = """
    services:
      web:
        build: .
        command: gunicorn app:app
        environment: {A: 1, B: 2}
        env_file: .env
        volumes: [data:/data]
        profiles: [one]
    """


@pytest.mark.parametrize(
    ("key", "top", "expected"),
    [
        ("command", "command: flask run", "flask run"),
        ("command", "command: [flask, run]", ["flask", "run"]),
        ("command", "command: !reset null", None),
        ("environment", "environment: {B: 3, C: 4}", {"A": "1", "B": "3", "C": "4"}),
        ("environment", "environment: [B=3, C]", {"A": "1", "B": "3", "C": None}),
        ("environment", "environment: {B: !reset null}", {"A": "1"}),
        ("environment", "environment: !override {C: 4}", {"C": "4"}),
        ("env_file", "env_file: [dev.env]", [".env", "dev.env"]),
        ("volumes", "volumes: [.:/app]", ["data:/data", ".:/app"]),
        ("volumes", "volumes: !reset []", None),
        ("profiles", "profiles: !override [two]", ["two"]),
        ("build", "build: {target: dev}", {"context": ".", "target": "dev"}),
        ("build", "build: {args: [X=1]}", {"context": ".", "args": ["X=1"]}),
        ("image", "image: shop", "shop"),
    ],
)
def test_override(tmp_path: Path, key: str, top: str, expected: object) -> None:
    files = {"compose.yaml": BASE, "top.yaml": f"services:\n  web:\n    {top}\n"}
    base, upper = (read(tmp_path, path, files)["web"] for path in ("compose.yaml", "top.yaml"))
    assert plain(over(base, upper).node.get(key)) == expected


def test_extends_in_the_same_file_and_in_another(tmp_path: Path) -> None:
    files = {
        "compose.yaml": """
            services:
              base:
                extends: {file: common/base.yaml, service: app}
                environment: {A: here}
              web:
                extends: base
                command: flask run
            """,
        "common/base.yaml": """
            services:
              app:
                build: ./app
                command: gunicorn app:app
                environment: {A: there, B: there}
            """,
    }
    web = read(tmp_path, "compose.yaml", files)["web"]
    assert plain(web.node.get("command")) == "flask run"
    assert plain(web.node.get("environment")) == {"A": "here", "B": "there"}
    build = web.node.get("build")
    assert build is not None
    assert below(build.location, "./app") == "common/app"
    assert [(step.location.line, step.note) for step in web.steps] == [
        (6, "it extends the service `base`"),
        (3, "it extends the service `app`"),
    ]


@pytest.mark.parametrize(
    "extends", ["{service: none}", "{file: none.yaml, service: web}", "{file: ../x.yaml, service: a}", "[]"]
)
def test_what_is_not_there_is_not_extended(tmp_path: Path, extends: str) -> None:
    text = f"services:\n  web:\n    extends: {extends}\n    command: flask run\n"
    assert (
        plain(read(tmp_path, "compose.yaml", {"compose.yaml": text})["web"].node.get("command"))
        == "flask run"
    )


@pytest.mark.parametrize(
    "text",
    [
        "services: {a: {extends: a}}",
        "services: {a: {extends: b}, b: {extends: a}}",
        "services: {a: {extends: {file: compose.yaml, service: a}}}",
        "services: {" + ", ".join(f"s{n}: {{extends: s{n + 1}}}" for n in range(100)) + "}",
    ],
)
def test_circles_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(Unreadable, match="in a circle"):
        read(tmp_path, "compose.yaml", {"compose.yaml": text})


def test_so_many_services_are_refused(tmp_path: Path) -> None:
    text = "services:\n" + "".join(f"  s{number}: {{image: x}}\n" for number in range(300))
    with pytest.raises(Unreadable, match="more than 200 services"):
        read(tmp_path, "compose.yaml", {"compose.yaml": text})


@pytest.mark.parametrize(
    ("key", "reason"), [("environment", "more than 500 variables"), ("volumes", "a list of more than 200")]
)
def test_lists_that_grow_are_refused(tmp_path: Path, key: str, reason: str) -> None:
    values = ", ".join(f"A{number}=1" for number in range(600))
    text = f"services:\n  a: {{extends: b, {key}: [x]}}\n  b: {{{key}: [{values}]}}\n"
    with pytest.raises(Unreadable, match=reason):
        read(tmp_path, "compose.yaml", {"compose.yaml": text})


@pytest.mark.parametrize("text", ["services: [a]", "- a", "a: 1", "services: text"])
def test_other_files_have_no_services(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, "compose.yaml", {"compose.yaml": text}) == {}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (".", "deploy"), ("..", ""), ("../..", None), ("./api", "deploy/api"), ("../api/", "api"), ("/srv", None),
        ("~/code", None), ("https://example.com/a.git", None), ("git@example.com:a", None), (".env", "deploy/.env"),
    ],
)  # fmt: skip
def test_paths_are_relative_to_where_they_are_written(path: str, expected: str | None) -> None:
    assert below(Location("deploy/compose.yaml", 1, 1, 1, 2), path) == expected


def test_pairs_of_nothing() -> None:
    assert list(pairs(None)) == []
