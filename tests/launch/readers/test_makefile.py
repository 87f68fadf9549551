"""Makefiles: the usual targets of Flask projects."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("makefile")

SHOP = {"shop/__init__.py": "", "shop/web.py": "", "app.py": "", "wsgi.py": ""}


def of(root: Path, text: str, path: str = "Makefile") -> list[str]:
    return processes(root, READER, path, {path: text})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("run:\n\tflask run --debug\n", ["make run [development] .$ flask run --debug"]),
        ("run: install ## Start it\n\t@python app.py\n", ["make run [development] .$ python app.py"]),
        ("run:\n\t-@ python app.py\n", ["make run [development] .$ python app.py"]),
        ("run: ; python app.py\n", ["make run [development] .$ python app.py"]),
        (
            "PORT ?= 5000\nrun:\n\tflask run -p $(PORT) -h ${HOST}\n",
            ["make run [development] .$ flask run -p 5000 -h ${HOST}"],
        ),
        (
            "V := .venv\nPYTHON = $(V)/bin/python\nrun:\n\t$(PYTHON) app.py $@ $$HOME\n",
            ["make run [development] .$ .venv/bin/python app.py run $HOME"],
        ),
        (
            "O = --reload\nO += --debug\nrun:\n\tflask run $O\n",
            ["make run [development] .$ flask run --reload --debug"],
        ),
        ("export FLASK_APP = shop\nrun:\n\tflask run\n", ["make run [development] .$ FLASK_APP=shop flask run"]),
        ("A = 1\nB = 2\nexport A\nrun:\n\tflask run\n", ["make run [development] .$ A=1 flask run"]),
        ("A = 1\nexport\nrun:\n\tflask run\n", ["make run [development] .$ A=1 flask run"]),
        (
            "dev: export FLASK_DEBUG=1\ndev:\n\tflask run\n",
            ["make dev [development] .$ FLASK_DEBUG=1 flask run"],
        ),
        (
            "APP = a:b\ndev: APP = c:d\ndev:\n\tgunicorn $(APP)\nrun:\n\tgunicorn $(APP)\n",
            ["make dev [development] .$ gunicorn c:d", "make run [development] .$ gunicorn a:b"],
        ),
        (
            "run:\n\tcd shop && \\\n\t  flask run\n",
            ["make run [development] .$ cd shop && \\ flask run"],
        ),
        (
            "run:\n\tgit pull\n\tflask run\n",
            ["make run [development] .$ git pull", "make run [development] .$ flask run"],
        ),
        (
            ".ONESHELL:\nrun:\n\tcd shop\n\tflask run\n",
            ["make run [development] .$ cd shop flask run"],
        ),
        ("prod:\n\tgunicorn app:app\n", ["make prod [deployed] .$ gunicorn app:app"]),
        ("deploy-app:\n\tgunicorn app:app\n", ["make deploy-app [deployed] .$ gunicorn app:app"]),
        (
            "ifeq ($(CI),1)\nrun:\n\tflask run\nelse\nrun-local:\n\tpython app.py\nendif\n",
            ["make run [development] .$ flask run", "make run-local [development] .$ python app.py"],
        ),
        ("%.o: %.c\n\tpython gen.py $<\n", []),
        (
            "V := $(shell git describe)\nrun:\n\tflask run $(V) $(wildcard *.py)\n",
            ["make run [development] .$ flask run $(git describe) ${wildcard}"],
        ),
        (
            "deploy:\n\tssh me@host 'cd shop && gunicorn wsgi:app'\n",
            [
                "make deploy [deployed] .$ ssh me@host 'cd shop && gunicorn wsgi:app'",
                "make deploy [deployed] home$ cd shop && gunicorn wsgi:app",
            ],
        ),
        ("run:\nx = flask\nrun:\n\tpython $(x) $(if $(filter a,$(word 1,$(b))),(c)) d\n",
         ["make run [development] .$ python flask ${if} d"]),
        ("A = $(B)\nB = $(A)$(A)x\nrun:\n\tflask run $(A)\n", ["make run [development] .$ flask run x"]),
        ("MSG = «é»\nrun:\n\techo '€' && flask run # $(MSG)\n",
         ["make run [development] .$ echo '€' && flask run # «é»"]),
    ],
)  # fmt: skip
def test_recipes(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert of(tmp_path, text) == expected


def test_a_recipe_runs_in_the_folder_of_its_file(tmp_path: Path) -> None:
    assert of(tmp_path, "run:\n\tflask run\n", "api/Makefile") == ["make run [development] api$ flask run"]


def test_launches(tmp_path: Path) -> None:
    text = """
        APP ?= shop.web:app
        PORT := 8000

        .PHONY: dev serve
        dev:
        \t@echo "Starting…"
        \tFLASK_APP=shop.web flask run --debug --port $(PORT)
        serve:
        \tgunicorn -w 4 -b 127.0.0.1:$(PORT) $(APP)
        script: install
        \tpython app.py
        """
    assert launches_of(tmp_path, {**SHOP, "Makefile": text}) == [
        "Makefile:7 make dev: flask-cli shop.web -> shop/web.py on :8000 debug=true development",
        "Makefile:9 make serve: gunicorn shop.web:app -> shop/web.py on 127.0.0.1:8000 workers=4 development",
        "Makefile:11 make script: python app.py -> app.py development",
    ]


def test_a_file_without_a_server_is_not_looked_into(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"Makefile": "all:\n\tcc $(" * 1000}) == []


def test_a_command_without_end_is_said(tmp_path: Path) -> None:
    text = "B = " + "x" * 9000 + "\nrun:\n\tpython " + "$(B)" * 1000 + "\n"
    assert launches_of(tmp_path, {"Makefile": text}, said=True) == []
