"""One service: its command, environment and files."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, processes_of

READER = reader_of("compose")

CODE = {
    "app.py": "",
    "Dockerfile": 'FROM python\nENV A=image B=image\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["python"]\nCMD ["app.py"]\n',
    ".env": "NAME=shop\nEXTRA=${NAME}2\n",
    "web.env": "B=file\nC=$NAME\n",
    "more.env": "C=more\n",
}


def started(root: Path, service: str) -> Process | None:
    text = "services:\n  web:\n" + textwrap.indent(textwrap.dedent(service).strip("\n"), "    ") + "\n"
    found = processes_of(READER, "compose.yaml", deployment_of(root, {"compose.yaml": text, **CODE}))
    assert len(found) <= 1
    assert all(isinstance(one, Process) for one in found)
    return next((one for one in found if isinstance(one, Process)), None)


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        ("build: .", "python app.py"),
        ("build: .\ncommand: wsgi.py --port 1", "python wsgi.py --port 1"),
        ("build: .\ncommand: ['a b', c]", "python|a b|c"),
        ("build: .\ncommand: 'a \"b c\" d'", "python|a|b c|d"),
        ("build: .\ncommand: null", "python app.py"),
        ("build: .\ncommand: []", "python"),
        ("build: .\ncommand: ''", "python"),
        ("build: .\nentrypoint: flask run", "flask run"),
        ("build: .\nentrypoint: []\ncommand: flask run", "flask run"),
        ("build: .\nentrypoint: ['']\ncommand: flask run", "|flask|run"),
        ("build: .\nentrypoint: flask\ncommand: [run]", "flask run"),
        ("build: .\ncommand: $NAME.py $$HOME ${NONE-x}", "python shop.py $HOME x"),
        ("build: .\ncommand: a.py 2>&1 | tee log", "python a.py 2"),
        ("build: .\ncommand: a.py; b", "python a.py"),
        ("build: .\ncommand: 'sh -c \"a; b\" && c'", "python|sh|-c|a; b"),
        ("image: shop\ncommand: flask run", "flask run"),
        ("image: shop\nentrypoint: flask\ncommand: run", "flask run"),
        ("image: shop", None),
        ("build: ./none\ncommand: flask run", "flask run"),
        ("build: https://example.com/a.git\ncommand: flask run", "flask run"),
        ("build: {context: ., target: none}\ncommand: flask run", "flask run"),
    ],
)
def test_command(tmp_path: Path, service: str, expected: str | None) -> None:
    process = started(tmp_path, service)
    words = None if process is None else [word.text for word in process.words]
    assert words == (
        None
        if expected is None
        else expected.split("|" if "|" in expected and "tee" not in expected else " ")
    )


def test_each_word_is_where_it_is_written(tmp_path: Path) -> None:
    process = started(
        tmp_path, "image: x\nentrypoint: ['flask', \"run\"]\ncommand: >\n  --debug\n  --port 80"
    )
    assert process is not None
    places = [(word.text, word.location.line, word.location.column) for word in process.words]
    assert places == [("flask", 4, 18), ("run", 4, 27), ("--debug", 6, 7), ("--port", 7, 7), ("80", 7, 14)]


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        ("build: .", {"A": "image", "B": "image"}),
        ("build: .\nenvironment: [A=own, EMPTY=]", {"A": "own", "B": "image", "EMPTY": ""}),
        ("build: .\nenvironment: {A: 1, B: '$EXTRA'}", {"A": "1", "B": "shop2"}),
        ("image: x\ncommand: y\nenv_file: web.env", {"B": "file", "C": "shop"}),
        ("image: x\ncommand: y\nenv_file: [web.env, more.env]", {"B": "file", "C": "more"}),
        (
            "image: x\ncommand: y\nenv_file: [{path: web.env, required: false}, none.env]",
            {"B": "file", "C": "shop"},
        ),
        ("image: x\ncommand: y\nenv_file: web.env\nenvironment: [B=own]", {"B": "own", "C": "shop"}),
        ("image: x\ncommand: y\nenvironment: [NAME, OTHER]", {"NAME": "shop", "OTHER": "${OTHER}"}),
        ("image: x\ncommand: y\nenvironment: {OTHER: }", {"OTHER": "${OTHER}"}),
        ("build: {context: ., args: {X: 1}}", {"A": "image", "B": "image"}),
    ],
)
def test_environment(tmp_path: Path, service: str, expected: dict[str, str]) -> None:
    process = started(tmp_path, service)
    assert process is not None
    assert {name: word.text for name, word in process.environment.items()} == expected


def test_what_comes_from_outside_is_missing(tmp_path: Path) -> None:
    process = started(tmp_path, "image: x\ncommand: flask run --port $PORT\nenvironment: [OTHER]")
    assert process is not None
    assert [word.missing for word in process.words] == [(), (), (), ("PORT",)]
    assert process.environment["OTHER"].missing == ("OTHER",)


@pytest.mark.parametrize(
    ("service", "folder", "copies"),
    [
        ("build: .", "/app", (("/app", ""),)),
        ("build: .\nworking_dir: /srv/", "/srv", (("/app", ""),)),
        ("build: .\nvolumes: ['./s:/app/s:ro', 'data:/data', '/etc:/etc']", "/app", (("/app", ""), ("/app/s", "s"))),
        ("image: python\ncommand: x\nvolumes: [{type: bind, source: ., target: /code}]", "/", (("/code", ""),)),
        ("image: python\ncommand: x\nvolumes: [{type: volume, source: d, target: /d}, '/anonymous', {}]", "/", ()),
    ],
)  # fmt: skip
def test_files(tmp_path: Path, service: str, folder: str, copies: tuple[tuple[str, str], ...]) -> None:
    process = started(tmp_path, service)
    assert process is not None
    assert (process.folder, process.files.copies) == (folder, copies)


@pytest.mark.parametrize(
    ("ports", "expected"),
    [
        ("['80:8000']", ["80"]),
        ("['127.0.0.1:80:8000', '[::1]:81:8000', '0.0.0.0:443:8443/tcp']", ["443"]),
        ("['8000', '$NAME:1', '5000-5001:5000-5001']", ["5000"]),
        ("[{target: 8000, published: 80}, {target: 1, published: '2', host_ip: 127.0.0.1}, {target: 3}]", ["80"]),
        ("80:8000", []),
    ],
)  # fmt: skip
def test_published_ports(tmp_path: Path, ports: str, expected: list[str]) -> None:
    process = started(tmp_path, f"build: .\nports: {ports}")
    assert process is not None
    assert [word.text for word in process.published] == expected
