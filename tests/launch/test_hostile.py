"""Deployment files that are made to hurt: each is said or harmless, and none takes long or fills the memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 20
"""Of processor time; what is below takes a tenth of it."""
MEGABYTES = 300
CODE = "from flask import Flask\n\napp = Flask(__name__)\napp.run()\n"
POD = "kind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n"
Files = Mapping[str, str | bytes]


def bomb(first: str, generations: int = 30) -> str:
    """Anchors of which each repeats the one before it twice; the last is `*a29`."""
    rest = "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, generations))
    return f"a0: &a0 {first}\n{rest}"


def doubled(line: str, first: str = "", *, last: int = 60) -> str:
    """A line for each variable that says the one before it twice: `#` is its number, `?` that of the one before."""
    return first + "".join(line.replace("#", str(n)).replace("?", str(n - 1)) for n in range(1, last))


SAID: dict[str, tuple[Files, list[str]]] = {
    "10 MB of YAML": (
        {
            "compose.yaml": "services:\n" + "  web: {image: python, command: flask run}\n" * 250_000,
            "k8s/web.yaml": POD + "  - {name: web, image: web, command: [flask, run]}\n" * 200_000,
        },
        ["file-too-large compose.yaml", "file-too-large k8s/web.yaml"],
    ),
    "bombs of anchors": (
        {
            "compose.yaml": bomb("[x, x]") + "services:\n  web:\n    image: python\n    command: *a29\n",
            "compose.prod.yaml": "a0: &a0 {command: flask run}\n"
            + doubled("a#: &a#\n  <<: [*a?, *a?, *a?]\n", last=25)
            + "services:\n  web:\n    <<: *a24\n",
            "pod.yaml": bomb("[{name: a, image: b, command: [python, app.py]}]")
            + POD.replace("containers:\n", "containers: *a29\n"),
            ".github/workflows/ci.yml": bomb("[{run: python app.py}]") + "jobs: {a: {steps: *a29}}\n",
        },
        [
            "unreadable-deployment-file .github/workflows/ci.yml",
            "unreadable-deployment-file compose.prod.yaml",
            "unreadable-deployment-file compose.yaml",
            "unreadable-deployment-file pod.yaml",
        ],
    ),
    "an anchor that has itself in it": (
        {"compose.yaml": "services: &all\n  web:\n    command: flask run\n    extends: *all\n"},
        ["unreadable-deployment-file compose.yaml"],
    ),
    "services that extend each other": (
        {
            "compose.yaml": "services:\n  a: {extends: b}\n  b: {extends: {service: a}}\n",
            "docker-compose.one.yml": "services:\n  a: {extends: {file: docker-compose.two.yml, service: a}}\n",
            "docker-compose.two.yml": "services:\n  a: {extends: {file: docker-compose.one.yml, service: a}}\n",
        },
        [
            "unreadable-deployment-file compose.yaml",
            "unreadable-deployment-file docker-compose.one.yml",
            "unreadable-deployment-file docker-compose.two.yml",
        ],
    ),
    "compose files that include each other": (
        {
            "compose.yaml": "include: [more.yaml]\nservices: {}\n",
            "more.yaml": "include: [compose.yaml]\nservices:\n  web: {image: python, command: flask run}\n",
            "docker-compose.own.yml": "include: [docker-compose.own.yml]\nservices: {}\n",
        },
        ["unreadable-deployment-file docker-compose.own.yml", "unreadable-deployment-file more.yaml"],
    ),
    "uWSGI files that include each other": (
        {
            "Procfile": "web: uwsgi --ini uwsgi.ini\n",
            "uwsgi.ini": "[uwsgi]\nini = other.ini\nmodule = app:app\n",
            "other.ini": "[uwsgi]\nini = uwsgi.ini\n",
        },
        ["unreadable-deployment-file other.ini", "unreadable-deployment-file uwsgi.ini"],
    ),
    "scripts that call each other": (
        {
            "Procfile": "web: ./one.sh\n",
            "one.sh": "#!/bin/sh\n./two.sh a$1\n./two.sh b$1\n",
            "two.sh": "#!/bin/sh\n./one.sh $1 $1\n. ./two.sh\nexec ./one.sh $1\n",
        },
        ["limit-reached one.sh", "limit-reached two.sh"],
    ),
    "a script that calls itself": (
        {
            "Procfile": "web: ./one.sh\n",
            "one.sh": "#!/bin/sh\n" + '"$0" "$@" x\n' * 200 + "eval . ./one.sh\n",
        },
        ["limit-reached one.sh"],
    ),
    "functions that call each other": (
        {"start.sh": "f() { g; f; }\ng() { f; f; g; }\nf\npython app.py\n"},
        ["limit-reached start.sh"],
    ),
    "binary files": (
        {
            "Dockerfile": bytes(range(256)) * 2_000,
            "Procfile": b"\x7fELF\x02\x01\x01\0" + b"\0" * 500_000,
            "heroku.yml": "build:\n".encode("utf-16"),
        },
        ["undecodable-file Dockerfile", "undecodable-file Procfile", "undecodable-file heroku.yml"],
    ),
    "a megabyte of opened substitutions": (
        {
            "start.sh": "python " + "$(" * 450_000 + "\n",
            "Procfile": "web: python " + "${A:-" * 180_000 + "\n",
            "Dockerfile": "FROM python\nCMD python " + "$(" * 450_000 + "\n",
            "Containerfile": "FROM python\nENV A=" + "${A:-" * 180_000 + "\nCMD python app.py\n",
            "compose.yaml": "services:\n  web:\n    image: x\n    command: python " + "$(" * 450_000 + "\n",
            ".flaskenv": "A=" + "${A:-" * 180_000 + "\n",
            "serve.sh": "flask run\n",
        },
        [
            "limit-reached Dockerfile",
            "limit-reached Procfile",
            "limit-reached start.sh",
            "unreadable-deployment-file .flaskenv",
            "unreadable-deployment-file Containerfile",
            "unreadable-deployment-file compose.yaml",
        ],
    ),
    "thousands of services": (
        {
            "compose.yaml": "services:\n"
            + "".join(f"  web{n}: {{image: x, command: gunicorn app:app}}\n" for n in range(12_000)),
        },
        ["unreadable-deployment-file compose.yaml"],
    ),
    "thousands of processes": (
        {"Procfile": "".join(f"web{n}: gunicorn app:app\n" for n in range(20_000))},
        ["limit-reached Procfile"],
    ),
    "thousands of containers": (
        {"pod.yaml": POD + "  - {name: web, image: web, command: [gunicorn, 'app:app']}\n" * 15_000},
        ["unreadable-deployment-file pod.yaml"],
    ),
    "thousands of commands": (
        {
            "web.service": "[Service]\n" + "ExecStart=/usr/bin/gunicorn app:app\n" * 20_000,
            "supervisord.conf": "".join(f"[program:p{n}]\ncommand=gunicorn app:app\n" for n in range(15_000)),
            "site.conf": "".join(f"WSGIScriptAlias /{n} /srv/{n}.wsgi\n" for n in range(20_000)),
        },
        [
            "unreadable-deployment-file site.conf",
            "unreadable-deployment-file supervisord.conf",
            "unreadable-deployment-file web.service",
        ],
    ),
    "thousands of steps": (
        {".github/workflows/ci.yml": "jobs:\n  a:\n    steps:\n" + "      - run: python app.py\n" * 20_000},
        ["limit-reached .github/workflows/ci.yml"],
    ),
    "thousands of stages": (
        {"Dockerfile": doubled("FROM a? AS a#\nCOPY --from=a? . .\n", last=15_000) + "CMD python app.py\n"},
        ["unreadable-deployment-file Dockerfile"],
    ),
    "nesting": (
        {
            "compose.yaml": "services: " + "[" * 400_000,
            "package.json": '{"scripts": {"python": ' + "[" * 400_000,
            "fly.toml": "a = " + "[" * 400_000,
            "uwsgi.xml": "<uwsgi>" + "<a>" * 200_000,
        },
        [
            "unreadable-deployment-file compose.yaml",
            "unreadable-deployment-file fly.toml",
            "unreadable-deployment-file package.json",
            "unreadable-deployment-file uwsgi.xml",
        ],
    ),
    "entities that repeat each other": (
        {
            "uwsgi.xml": '<!DOCTYPE a [<!ENTITY a0 "a">'
            + doubled('<!ENTITY a# "&a?;&a?;">')
            + "]><uwsgi><module>&a59;</module></uwsgi>"
        },
        ["unreadable-deployment-file uwsgi.xml"],
    ),
    "variables that double": (
        {
            "Dockerfile": "FROM python\nENV A=aaaaaaaaaaaaaaaa\n" + "ENV A=$A$A\n" * 60 + "CMD python $A\n",
            ".env": "A=aaaaaaaaaaaaaaaa\n" + "A=${A}${A}\n" * 60,
            "compose.yaml": "services:\n  web:\n    image: x\n    env_file: .env\n    command: python app.py\n",
            "pod.yaml": POD
            + "  - name: web\n    command: [python, $(A59)]\n    env:\n    - {name: A0, value: aaaaaaaa}\n"
            + doubled("    - {name: A#, value: $(A?)$(A?)}\n"),
        },
        [
            "unreadable-deployment-file .env",
            "unreadable-deployment-file Dockerfile",
            "unreadable-deployment-file pod.yaml",
        ],
    ),
    "patterns and commands without an end": (
        {
            "vercel.json": '{"functions": {"' + "*a" * 30_000 + '.py": {}}}',
            "fly.toml": "[processes]\nweb = 'python " + "a/" * 400_000 + "'\n",
            "supervisord.conf": "[program:web]\ncommand=python '" + "\\'" * 400_000 + "\n",
            "web.service": "[Service]\nExecStart=/usr/bin/python " + "$A " * 300_000 + "\n",
        },
        [
            "unreadable-deployment-file fly.toml",
            "unreadable-deployment-file supervisord.conf",
            "unreadable-deployment-file vercel.json",
            "unreadable-deployment-file web.service",
        ],
    ),
}
"""Each of these is said, once for each file."""

LONG = "a/" * 400_000
BORNE: dict[str, Files] = {
    "variables that double": {
        "start.sh": "A=aaaaaaaaaaaaaaaa\n" + "A=$A$A\n" * 60 + "python app.py $A\n",
        "Makefile": "A := aaaaaaaaaaaaaaaa\n" + "A := $(A)$(A)\n" * 60 + "run:\n\tpython app.py $(A)\n",
        "justfile": doubled("a# := a? + a?\n", "a0 := 'aaaaaaaa'\n") + "run:\n    python app.py {{a59}}\n",
        "uwsgi.ini": "[uwsgi]\nv0 = aaaaaaaa\n" + doubled("v# = %(v?)%(v?)\n") + "module = app:%(v59)\n",
        ".github/workflows/ci.yml": "env:\n  A0: aaaaaaaa\n"
        + doubled("  A#: ${{ env.A? }}${{ env.A? }}\n")
        + "jobs: {a: {steps: [{run: 'python app.py ${{ env.A59 }}'}]}}\n",
    },
    "long folders on a host": {
        "web.service": f"[Service]\nWorkingDirectory=/{LONG}\nExecStart=/usr/bin/gunicorn app:app\n",
        "uwsgi.ini": f"[uwsgi]\nchdir = /{LONG}\nmodule = app:app\n",
        "supervisord.conf": f"[program:web]\ndirectory=/{LONG}\ncommand=gunicorn app:app\n",
        "circus.ini": f"[watcher:web]\nworking_dir=/{LONG}\ncmd=gunicorn app:app\n",
    },
    "long folders in an image": {
        "Dockerfile": f"FROM python\nWORKDIR /{LONG}\nCOPY . .\nCMD python app.py\n",
        "compose.yaml": f"services:\n  web:\n    build: ./{LONG}\n    command: python app.py\n",
        "render.yaml": f"services:\n  - {{name: a, runtime: python, rootDir: '{LONG}', startCommand: flask run}}\n",
    },
    "long folders over SSH": {
        ".github/workflows/deploy.yml": "jobs:\n  a:\n    steps:\n      - uses: appleboy/ssh-action@v1\n"
        f"        with:\n          script: |\n            cd {LONG}\n            python app.py\n"
    },
    "long names": {
        "Dockerfile": f'FROM python\nCOPY . .\nCMD ["gunicorn", "{LONG.replace("/", ".")}b:app"]\n',
        "zappa_settings.json": json.dumps({"production": {"app_function": LONG.replace("/", ".")}}),
        "serverless.yml": f"custom: {{wsgi: {{app: '{LONG}b.c'}}}}\nfunctions: {{a: {{handler: wsgi.handler}}}}\n",
    },
    "numbers": {
        "Containerfile": f'FROM python\nCOPY . .\nCMD ["gunicorn", "-w", "{"9" * 90_000}", "app:app"]\n',
        "Procfile": "web: gunicorn --workers ² app:app\n",
        "start.sh": f"set -- a\npython ${{{'0' * 10}5}} ${{{'0' * 10}{'9' * 9_000}}} app.py\n",
    },
    "settings in Python": {
        "Procfile": "web: gunicorn app:app\n",
        "gunicorn.conf.py": "bind = 'x' * 10**9\nworkers = 10**10**10\n\ndef f():\n    return f()\n\nf()\n",
    },
    "stages that build on each other": {"Dockerfile": "FROM b AS a\nFROM a AS b\nCMD python app.py\n"},
    "loops in loops": {
        "start.sh": "while true; do while true; do python app.py; done; done\npython {1..999999999} {a,b}{a,b}{a,b}\n"
    },
}
"""Each of these is read as far as it makes sense."""


def measured(root: Path, files: Files) -> dict[str, Any]:
    """What a scan in a process of its own says, within its bounds."""
    for name, content in {"app.py": CODE, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return measured_at(root)


def measured_at(root: Path) -> dict[str, Any]:
    """The same for files that are there."""
    command = [sys.executable, str(Path(__file__).with_name("measured.py")), str(root)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=SECONDS * 6)
    assert ran.returncode == 0, ran.stderr[-2_000:]
    found: dict[str, Any] = json.loads(ran.stdout)
    assert found["seconds"] < SECONDS
    assert found["megabytes"] < MEGABYTES
    assert not [said for said in found["notifications"] if "-failed" in said]
    assert {"run-on-import", "wsgi-import-blocked"} & set(found["findings"])
    return found


@pytest.mark.parametrize(("files", "expected"), SAID.values(), ids=SAID.keys())
def test_what_is_left_out_is_said(files: Files, expected: list[str], tmp_path: Path) -> None:
    assert measured(tmp_path, files)["notifications"] == expected


@pytest.mark.parametrize("files", BORNE.values(), ids=BORNE.keys())
def test_what_is_only_odd_is_borne(files: Files, tmp_path: Path) -> None:
    said = measured(tmp_path, files)["notifications"]
    assert {line.split()[0] for line in said} <= {"limit-reached", "unreadable-deployment-file"}


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    root.mkdir()
    (tmp_path / "outside").write_text("FROM python\nCMD flask run\n", "utf-8")
    os.mkfifo(root / "Procfile")
    (root / "Dockerfile").symlink_to("../outside")
    (root / "fly.toml").symlink_to("fly.toml")
    (root / "compose.yaml").symlink_to("/dev/zero")
    (root / "render.yaml").mkdir()
    (root / "app.py").write_text(CODE, "utf-8")

    assert measured_at(root)["notifications"] == [
        "broken-link fly.toml",
        "link-out-of-workspace Dockerfile",
        "unreadable-file Procfile",
    ]


def test_thousands_of_files(tmp_path: Path) -> None:
    files = {f"d{n}/Dockerfile": "FROM python\nCOPY . .\nCMD python app.py\n" for n in range(2_500)}
    (said,) = measured(tmp_path, files)["notifications"]
    assert said.startswith("limit-reached d")
