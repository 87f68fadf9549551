"""From a process to its commands: exec forms, called scripts, the steps between, limits."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from fumehood.launch.process import Files
from tests.commands import commands_of, followed
from tests.launches import launches_of


@pytest.mark.parametrize(
    ("words", "files", "expected"),
    [
        (["gunicorn", "app:app"], {}, ["gunicorn app:app"]),
        (["/bin/sh", "-c", "gunicorn -b :$PORT app:app"], {}, ["gunicorn -b :${PORT} app:app"]),
        (["python", "$APP"], {}, ["python $APP"]),
        (["./start.sh", "a b"], {"start.sh": 'run "$1" $0\n'}, ["run 'a b' ./start.sh"]),
        (["/app/bin/start"], {"bin/start": "#!/usr/bin/env bash\nrun\n"}, ["run"]),
        (["bash", "-e", "start.sh", "x"], {"start.sh": "run $1"}, ["run x"]),
        (["sh", "+x", "-o", "errexit", "--", "start.sh"], {"start.sh": "run"}, ["run"]),
        (["docker-entrypoint.sh", "x"], {"docker-entrypoint.sh": '#!/bin/sh\nexec "$@"\n'}, ["x"]),
        (["./a.sh"], {"a.sh": "cd src\n./b.sh x\n", "src/b.sh": "run $1\n"}, ["/app/src$ run x"]),
        (["./app.py", "-p", "80"], {"app.py": "#!/usr/bin/python3 -u\n"}, ["/usr/bin/python3 -u ./app.py -p 80"]),
        (["./app.py"], {"app.py": "#!/usr/bin/env -S uv run --script\n"}, ["python ./app.py"]),
        (["./app.py"], {"app.py": "print()\n"}, ["./app.py"]),
        (["./app"], {"app": b"\x7fELF\0\0"}, ["./app"]),
        (["./app"], {"app": b"#!\nx"}, ["./app"]),
        (["./gone.sh", "x"], {}, ["./gone.sh x"]),
        (["bash", "gone.sh"], {}, ["bash gone.sh"]),
        (["start.sh"], {"start.sh": "run"}, ["start.sh"]),
        (
            ["venv/bin/gunicorn", "a:b"],
            {"venv/bin/gunicorn": "#!/app/venv/bin/python\n", "venv/pyvenv.cfg": ""},
            ["venv/bin/gunicorn a:b"],
        ),
        (["env", "A=1", "./start.sh"], {"start.sh": "run $A"}, ["A=1 run 1"]),
        ([], {}, []),
    ],
)  # fmt: skip
def test_words(tmp_path: Path, words: list[str], files: dict[str, str | bytes], expected: list[str]) -> None:
    assert commands_of(tmp_path, words, files=files) == expected


def test_a_called_script_knows_what_is_exported(tmp_path: Path) -> None:
    files = {"b.sh": "run ${A:-none} ${B:-none}; C=3"}
    assert commands_of(tmp_path, "A=1; export B=2; ./b.sh; run $C", files=files) == [
        "B=2 run none 2",
        "B=2 run ${C}",
    ]


def test_the_steps_lead_from_file_to_file(tmp_path: Path) -> None:
    files = {"start.sh": "set -e\n. ./lib.sh\nrun\n./server.sh app:app\n", "lib.sh": "\nsetup\n",
             "server.sh": "#!/bin/sh\nexec gunicorn $1\n"}  # fmt: skip
    found, _ = followed(tmp_path, "# first\n./start.sh", files=files)
    steps = {
        command.program: [f"{step.location.path}:{step.location.line} {step.note}" for step in command.chain]
        for command in found
    }
    started = "main:2 `./start.sh` is run"
    assert steps == {
        "setup": [started, "start.sh:2 `./lib.sh` is read"],
        "run": [started],
        "gunicorn": [started, "start.sh:4 `./server.sh` is run"],
    }


def test_a_passed_on_command_is_where_it_is_written(tmp_path: Path) -> None:
    files = {"docker-entrypoint.sh": '#!/bin/sh\nexec "$@"\n'}
    found, _ = followed(tmp_path, ["docker-entrypoint.sh", "gunicorn", "app:app"], files=files)
    (command,) = found
    assert (command.written.text, command.written.location.path) == ("gunicorn app:app", "main")
    assert [(step.location.path, step.note) for step in command.chain] == [
        ("main", "`/usr/local/bin/docker-entrypoint.sh` is run"),
        ("docker-entrypoint.sh", "the command that was passed on is run"),
    ]


def test_a_part_of_a_text_in_a_line_has_its_own_place(tmp_path: Path) -> None:
    found, _ = followed(tmp_path, "sh -c 'a && gunicorn app:app'")
    assert [(one.written.text, one.written.location.column) for one in found] == [
        ("a", 8),
        ("gunicorn app:app", 13),
    ]


def test_scripts_are_found_where_the_image_has_them(tmp_path: Path) -> None:
    seen = Files(copies=(("/usr/local/bin/", "docker"), ("/opt/start.sh", "docker/go.sh")))
    files = {"docker/boot": "#!/bin/sh\n/opt/start.sh\n", "docker/go.sh": "run"}
    found, said = followed(tmp_path, ["boot"], files=files, seen=seen, folder="/srv")
    assert ([command.program for command in found], said) == (["run"], [])


SHOP = """
web: ./bin/start
"""
START = """
#!/usr/bin/env bash
set -e
export FLASK_APP=shop
flask db upgrade
exec poetry run gunicorn 'shop:create_app()' --bind "0.0.0.0:${PORT:-8000}"
"""


def test_launches(tmp_path: Path) -> None:
    files = {"Procfile": SHOP, "bin/start": START, "shop/__init__.py": ""}
    assert launches_of(tmp_path, files) == [
        "Procfile:1 web: gunicorn shop:create_app() -> shop/__init__.py on 0.0.0.0:8000 deployed"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gunicorn app:app\n" * 50_000, ["more than 100000 characters"]),
        ("".join(f"run {n}\n" for n in range(8_000)), ["more than 500 commands"]),
        ("run\n" * 20_000, ["more than 500 commands"]),
        ("(" * 90_000, ["more than 1000 pipes and brackets"]),
        ("a | " * 20_000, ["more than 1000 pipes and brackets"]),
        ("run " + "$( " * 900, []),
        ("run " + "$( " * 900 + ")" * 900, []),
        ("A=x\n" + "A=$A$A\n" * 3_000 + "run $A", []),
        ("A=(x)\n" + 'A=("${A[@]}" "${A[@]}")\n' * 400 + 'run "${A[@]}"', ["it takes too many steps"]),
        ("A=$B\n" + "A=$A$A\n" * 3_000 + "run $A", []),
        ("if a; then " * 3_000 + "b" + "; fi" * 3_000, ["nested too deeply"]),
        ("f() { f; f; }; f", ["nested too deeply"]),
        ('A="eval \\"\\$A\\""; eval "$A"', ["nested too deeply"]),
        ("if a; then b=1; fi\n" * 4_000, ["more than 500 commands"]),
        ("for a in 1 2 3 4 5 6 7 8; do\n" * 8 + "run\n" + "done\n" * 8, ["it takes too many steps"]),
        ("run " + "x " * 45_000, ["it takes too many steps"]),
        (
            ". ./main\n" * 9,
            ["`main` is called more than 4 times", "8 scripts call each other"],
        ),
        ("sh ./main x$1\n", ["8 scripts call each other", "`main` is called more than 4 times"]),
        ("env " * 20_000, ["it takes too many steps"]),
        ("`" * 90_000, []),
        ('"' * 90_001, []),
        ("\0" * 9, None),
    ],
)
def test_hostile_scripts_are_bounded(tmp_path: Path, text: str, said: list[str] | None) -> None:
    if said is None:
        files: dict[str, str | bytes] = {"a.sh": text}
        assert commands_of(tmp_path, ["./a.sh"], files=files) == ["./a.sh"]
        return
    start = time.process_time()
    found, messages = followed(tmp_path, text)
    assert time.process_time() - start < 20  # a guard against hanging, no measurement
    assert len(found) <= 500
    assert bool(messages) == bool(said)
    assert all(any(one in message for one in said) for message in messages)


def test_a_script_that_is_too_long_is_named_and_kept_as_a_command(tmp_path: Path) -> None:
    found, said = followed(tmp_path, "./long.sh; run", files={"long.sh": "a\n" * 60_000})
    assert [command.written.text for command in found] == ["./long.sh", "run"]
    cut = "more than 100000 characters; what follows is left out"
    assert said == [f"Shell commands are not followed to their end: {cut}"]


def test_the_work_for_a_workspace_is_bounded(tmp_path: Path) -> None:
    from fumehood.launch.commands import commands
    from fumehood.launch.shell.scope import MOST_STEPS_IN_ALL
    from tests.commands import process_of
    from tests.launches import deployment_of

    deployment = deployment_of(tmp_path, {"main": ""})
    deployment.steps = MOST_STEPS_IN_ALL
    assert list(commands(process_of(["run"]), deployment)) == []
    assert [said.path for said in deployment.notifications] == ["main"]
