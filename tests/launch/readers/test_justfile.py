"""Justfiles: recipes with variables, parameters and settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("justfile")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("run:\n    flask run\n", ["just run [development] .$ flask run"]),
        ("@run *args: install\n    @flask run\n    -python app.py\n",
         ["just run [development] .$ flask run", "just run [development] .$ python app.py"]),
        ('port := "8000"\nrun:\n    flask run -p {{port}}\n', ["just run [development] .$ flask run -p 8000"]),
        ("run port='8000' host:\n    flask run -p {{ port }} -h {{host}}\n",
         ["just run [development] .$ flask run -p 8000 -h ${host}"]),
        ("a := 'x'\nb := a + \".py\"\nrun:\n  python {{b}}\n", ["just run [development] .$ python x.py"]),
        ("p := env('PORT', '80')\nrun:\n  flask run -p {{p}}\n", ["just run [development] .$ flask run -p 80"]),
        ("v := `git describe`\nrun:\n  python app.py {{v}}\n", ["just run [development] .$ python app.py ${v}"]),
        ("export FLASK_DEBUG := '1'\nx := '2'\nrun:\n  flask run\n",
         ["just run [development] .$ FLASK_DEBUG=1 flask run"]),
        ("set export\nFLASK_APP := 'shop'\nrun $PORT='80':\n  flask run\n",
         ["just run [development] .$ FLASK_APP=shop PORT=80 flask run"]),
        ("set dotenv-load\nrun:\n  flask run\n", ["just run [development] .$ FLASK_APP=dotenv flask run"]),
        ("set dotenv-load := false\nrun:\n  flask run\n", ["just run [development] .$ flask run"]),
        ("set working-directory := 'api'\nrun:\n  flask run\n", ["just run [development] api$ flask run"]),
        ("[working-directory: 'api']\n[group('x')]\nrun:\n  flask run\nb:\n  flask run\n",
         ["just run [development] api$ flask run", "just b [development] .$ flask run"]),
        ("run:\n    cd api && \\\n      flask run\n", ["just run [development] .$ cd api && flask run"]),
        ("run:\n    #!/usr/bin/env bash\n    set -e\n    flask run\n",
         ["just run [development] .$ #!/usr/bin/env bash set -e flask run"]),
        ("run:\n    #!/usr/bin/env python3\n    import flask\n", []),
        ("alias r := run\nset shell := ['bash', '-c']\nimport 'x.just'\nmod y\n# flask\nrun:\n  flask run\n",
         ["just run [development] .$ flask run"]),
        ("run:\n  echo '{{{{x}}' && flask run\n", ["just run [development] .$ echo '{{x}}' && flask run"]),
        ("serve url=\"http://x:80\":\n  flask run {{url}}\n", ["just serve [development] .$ flask run http://x:80"]),
        ("prod:\n  gunicorn a:b\n", ["just prod [deployed] .$ gunicorn a:b"]),
        ("\t flask run\n:::\n{{{{\nrun\n", []),
    ],
)  # fmt: skip
def test_recipes(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert (
        processes(tmp_path, READER, "justfile", {"justfile": text, ".env": "FLASK_APP=dotenv\n"}) == expected
    )


def test_launches(tmp_path: Path) -> None:
    text = """
        port := "8000"

        # Start the app for development
        dev:
            FLASK_APP=shop flask run --port {{port}}

        serve workers="2": dev
            gunicorn shop:app --workers {{workers}}
        """
    files = {"justfile": text, "shop/__init__.py": ""}
    assert launches_of(tmp_path, files) == [
        "justfile:5 just dev: flask-cli shop -> shop/__init__.py on :8000 development",
        "justfile:8 just serve: gunicorn shop:app -> shop/__init__.py workers=2 development",
    ]
