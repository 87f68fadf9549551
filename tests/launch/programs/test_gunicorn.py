"""Command lines of Gunicorn, as projects write them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.launch import Word
from fumehood.launch.process import Files
from fumehood.launch.programs.programs import launches_of
from tests.command_lines import command_of, deployment_of, lines, short, started, word

FILES = ["app.py", "wsgi.py", "shop/__init__.py", "shop/wsgi.py", "backend/main.py", "src/store/__init__.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("gunicorn app:app", "gunicorn app:app -> app.py"),
        ("gunicorn wsgi", "gunicorn wsgi:application -> wsgi.py"),
        ("/venv/bin/gunicorn shop.wsgi:app", "gunicorn shop.wsgi:app -> shop/wsgi.py"),
        ("gunicorn 'shop:create_app()'", "gunicorn shop:create_app() -> shop/__init__.py"),
        ("gunicorn 'shop:create_app(\"prod\")'", 'gunicorn shop:create_app("prod") -> shop/__init__.py'),
        ("gunicorn store:app", "gunicorn store:app -> src/store/__init__.py"),
        ("gunicorn -b 0.0.0.0:80 app:app", "gunicorn app:app -> app.py on 0.0.0.0:80"),
        ("gunicorn -b:80 app:app", "gunicorn app:app -> app.py on 0.0.0.0:80"),
        ("gunicorn app:app --bind=0.0.0.0", "gunicorn app:app -> app.py on 0.0.0.0:"),
        ("gunicorn app:app -b [::]:80", "gunicorn app:app -> app.py on :::80"),
        ("gunicorn -b unix:/run/shop.sock app:app", "gunicorn app:app -> app.py on unix:/run/shop.sock:"),
        ("gunicorn -b fd://3 app:app", "gunicorn app:app -> app.py on fd://3:"),
        ("gunicorn -b 127.0.0.1:8000 -b 0.0.0.0:80 app:app", "gunicorn app:app -> app.py on 0.0.0.0:80"),
        ("gunicorn -b unix:/s -b localhost:80 app:app", "gunicorn app:app -> app.py on unix:/s:"),
        ("gunicorn -w 4 -k gevent --threads 2 app:app", "gunicorn app:app -> app.py workers=4"),
        ("gunicorn --preloa app:app", "gunicorn app:app -> app.py preload=true"),
        (
            "gunicorn --workers=2 --preload --reload app:app",
            "gunicorn app:app -> app.py workers=2 reload=true preload=true",
        ),
        ("WEB_CONCURRENCY=3 gunicorn app:app", "gunicorn app:app -> app.py workers=3"),
        ("WEB_CONCURRENCY=3 gunicorn -w1 app:app", "gunicorn app:app -> app.py workers=1"),
        ("PORT=5000 gunicorn app:app", "gunicorn app:app -> app.py on 0.0.0.0:5000"),
        ("PORT=5000 gunicorn -b :80 app:app", "gunicorn app:app -> app.py on 0.0.0.0:80"),
        ("gunicorn --chdir backend main:app", "gunicorn main:app -> backend/main.py"),
        ("gunicorn --chdir /app/backend main:app", "gunicorn main:app -> backend/main.py"),
        ("gunicorn --pythonpath backend,x main:app", "gunicorn main:app -> backend/main.py"),
        ("PYTHONPATH=/app/backend gunicorn main:app", "gunicorn main:app -> backend/main.py"),
        ("gunicorn --log-file=- --access-logfile - -t 90 app:app", "gunicorn app:app -> app.py"),
        ("gunicorn3 app:app", "gunicorn app:app -> app.py"),
        ("python -m gunicorn -w 2 app:app", "gunicorn app:app -> app.py workers=2"),
        (
            "GUNICORN_CMD_ARGS='--bind=0.0.0.0:9 --workers=3' gunicorn -w 1 app:app",
            "gunicorn app:app -> app.py on 0.0.0.0:9 workers=1",
        ),
        ('GUNICORN_CMD_ARGS="--bind=\'" gunicorn app:app', "gunicorn app:app -> app.py ?arguments"),
        ("gunicorn --paste development.ini", "gunicorn ?target"),
        ("gunicorn -c missing.py app:app", "gunicorn app:app -> app.py ?settings"),
        ("gunicorn", "gunicorn ?target"),
        ("gunicorn elsewhere:app", "gunicorn elsewhere:app -> ? ?target"),
        ("gunicorn shop.gone:app", "gunicorn shop.gone:app -> ?"),
        ("gunicorn -b 0.0.0.0:${PORT} app:app", "gunicorn app:app -> app.py on 0.0.0.0:${PORT} ?port"),
        ("gunicorn -b ${HOST}:${PORT} app:app", "gunicorn app:app -> app.py on ${HOST}:${PORT} ?host ?port"),
        ("gunicorn -b ${BIND} app:app", "gunicorn app:app -> app.py on ${BIND}: ?host"),
        ("gunicorn ${OPTIONS} app:app", "gunicorn app:app -> app.py ?arguments"),
        ("gunicorn ${APP_MODULE}", "gunicorn ${APP_MODULE} -> ? ?target"),
        (
            "gunicorn ${APP_MODULE}:app -w ${N}",
            "gunicorn ${APP_MODULE}:app -> ? workers=${N} ?target ?workers",
        ),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize("line", ["gunicorn --version", "gunicorn --check-config app:app", "gunicorn -h"])
def test_what_starts_nothing(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []


def test_the_environment_of_the_app(tmp_path: Path) -> None:
    (launch,) = started(tmp_path, "MODE=x gunicorn -e MODE=prod --env DB=${URL} app:app", FILES)
    assert {name: (value.text, value.missing) for name, value in launch.environment.items()} == {
        "MODE": ("prod", ()),
        "DB": ("${URL}", ("URL",)),
    }


def test_each_fact_has_its_place(tmp_path: Path) -> None:
    (launch,) = started(tmp_path, "gunicorn -b 0.0.0.0:80 app:app", FILES)
    assert launch.host is not None
    assert launch.target is not None
    assert launch.host.location.column == 13
    assert launch.target.written.location.column == 24
    assert [step.note for step in launch.chain] == ["the file", "starts Gunicorn with `app:app`"]
    assert (launch.folder, launch.search) == ("", ("", "src"))


class TestSettings:
    """`gunicorn.conf.py`, evaluated by somebody else."""

    @pytest.mark.parametrize(
        ("line", "settings", "expected"),
        [
            (
                "gunicorn app:app",
                {"bind": ":80", "workers": "3"},
                "gunicorn app:app -> app.py on 0.0.0.0:80 workers=3",
            ),
            ("gunicorn -b :9 app:app", {"bind": ":80"}, "gunicorn app:app -> app.py on 0.0.0.0:9"),
            ("gunicorn", {"wsgi_app": "shop:create_app()"}, "gunicorn shop:create_app() -> shop/__init__.py"),
            ("gunicorn app:app", {"preload_app": "True"}, "gunicorn app:app -> app.py preload=true"),
            ("gunicorn app:app", {"reload": "False"}, "gunicorn app:app -> app.py reload=false"),
            ("gunicorn main:app", {"chdir": "backend"}, "gunicorn main:app -> backend/main.py"),
            ("gunicorn app:app", {"workers": "${N}"}, "gunicorn app:app -> app.py workers=${N} ?workers"),
            (
                "GUNICORN_CMD_ARGS=--workers=2 gunicorn app:app",
                {"workers": "3", "bind": ":80"},
                "gunicorn app:app -> app.py on 0.0.0.0:80 workers=2",
            ),
        ],
    )
    def test_from_the_working_folder(
        self, tmp_path: Path, line: str, settings: Mapping[str, str], expected: str
    ) -> None:
        def evaluate(path: str, _environment: Mapping[str, str]) -> Mapping[str, Word]:
            assert path == "gunicorn.conf.py"
            return {name: word(text) for name, text in settings.items()}

        deployment = deployment_of(tmp_path, [*FILES, "gunicorn.conf.py"], evaluate)
        assert [short(launch) for launch in launches_of(command_of(line), deployment)] == [expected]

    @pytest.mark.parametrize(
        ("line", "asked"),
        [
            ("gunicorn -c deploy/conf.py app:app", "deploy/conf.py"),
            ("gunicorn --config=file:deploy/conf.py app:app", "deploy/conf.py"),
            ("gunicorn -c python:deploy.conf app:app", "deploy/conf.py"),
            ("GUNICORN_CMD_ARGS='-c deploy/conf.py' gunicorn app:app", "deploy/conf.py"),
            ("gunicorn --chdir deploy conf:app", "gunicorn.conf.py"),
        ],
    )
    def test_which_file_is_asked(self, tmp_path: Path, line: str, asked: str) -> None:
        seen = []

        def evaluate(path: str, _environment: Mapping[str, str]) -> Mapping[str, Word]:
            seen.append(path)
            return {}

        files = [
            *FILES,
            "deploy/conf.py",
            "deploy/__init__.py",
            "deploy/gunicorn.conf.py",
            "gunicorn.conf.py",
        ]
        list(launches_of(command_of(line), deployment_of(tmp_path, files, evaluate)))
        assert seen == [asked]

    def test_what_the_environment_sets_is_passed_on(self, tmp_path: Path) -> None:
        seen: list[Mapping[str, str]] = []

        def evaluate(_path: str, environment: Mapping[str, str]) -> Mapping[str, Word]:
            seen.append(environment)
            return {}

        deployment = deployment_of(tmp_path, ["gunicorn.conf.py"], evaluate)
        list(launches_of(command_of("A=1 B=${C} gunicorn app:app"), deployment))
        assert seen == [{"A": "1"}]


@pytest.mark.parametrize(
    ("copies", "folder", "expected"),
    [
        ((("/srv/app.py", "app.py"),), "/srv", "app.py"),
        ((("/srv/shop", "backend/shop"),), "/srv", None),
        ((("/code/app", "backend"),), "/code", None),
    ],
)
def test_modules_in_images_that_copy_pieces(
    tmp_path: Path, copies: tuple[tuple[str, str], ...], folder: str, expected: str | None
) -> None:
    deployment = deployment_of(tmp_path, FILES)
    command = command_of("gunicorn app:app", folder=folder, files=Files(copies=copies, complete=True))
    (launch,) = launches_of(command, deployment)
    assert launch.target is not None
    assert launch.target.path == expected


def test_a_folder_may_have_another_name_in_an_image(tmp_path: Path) -> None:
    files = Files(copies=(("/code/app", "backend"),), complete=True)
    command = command_of("gunicorn app.main:app", folder="/code", files=files)
    (launch,) = launches_of(command, deployment_of(tmp_path, FILES))
    assert launch.target is not None
    assert launch.target.path == "backend/main.py"
