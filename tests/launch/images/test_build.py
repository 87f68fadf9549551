"""What the instructions of a stage change in the image."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.deployment import Unreadable
from fumehood.launch.images.image import Image
from fumehood.launch.images.stages import image
from tests.launches import deployment_of

CODE = {
    "shop/__init__.py": "",
    "shop/app.py": "",
    "run.sh": "",
    "pyproject.toml": "",
    "src/lib/__init__.py": "",
}


def built(root: Path, dockerfile: str) -> Image:
    found = image("Dockerfile", deployment_of(root, {"Dockerfile": dockerfile, **CODE}))
    assert found is not None
    return found


def environment(one: Image) -> dict[str, str]:
    return {name: word.text for name, word in one.environment.items()}


@pytest.mark.parametrize(
    ("instructions", "expected"),
    [
        ("ENV A=1 B='x y' C=\"$A\"", {"A": "1", "B": "x y", "C": "${A}"}),
        ("ENV A=1\nENV A=2 B=$A\nENV C=$A", {"A": "2", "B": "1", "C": "2"}),
        ("ENV MESSAGE hello world", {"MESSAGE": "hello world"}),
        ("ENV PATH /venv/bin:$PATH", {"PATH": "/venv/bin:${PATH}"}),
        ("ARG PORT=80\nENV PORT=${PORT}", {"PORT": "80"}),
        ("ARG PORT\nENV PORT=${PORT:-8000}", {"PORT": "8000"}),
        ("ARG DEBUG\nENV FLASK_DEBUG=$DEBUG", {"FLASK_DEBUG": "${DEBUG}"}),
        ("ENV EMPTY= NEXT=1", {"EMPTY": "", "NEXT": "1"}),
        ('ENV FLASK_APP="shop:create_app()"', {"FLASK_APP": "shop:create_app()"}),
        ("ARG A=1", {}),
    ],
)
def test_environment(tmp_path: Path, instructions: str, expected: dict[str, str]) -> None:
    assert environment(built(tmp_path, f"FROM python:3\n{instructions}\n")) == expected


def test_what_is_not_set_here_is_missing(tmp_path: Path) -> None:
    one = built(tmp_path, "FROM python:3\nARG DEBUG\nENV FLASK_DEBUG=$DEBUG\nENV TWICE=$FLASK_DEBUG")
    assert one.environment["TWICE"].missing == ("DEBUG",)
    assert one.environment["TWICE"].location.line == 4


@pytest.mark.parametrize(
    ("instructions", "expected"),
    [
        ("", "/"),
        ("WORKDIR /app", "/app"),
        ("WORKDIR /srv\nWORKDIR shop/", "/srv/shop"),
        ("ENV HOME=/home/app\nWORKDIR $HOME/code", "/home/app/code"),
        ("ARG D=/opt\nWORKDIR ${D}", "/opt"),
        ('WORKDIR "/a b"', "/a b"),
    ],
)
def test_folder(tmp_path: Path, instructions: str, expected: str) -> None:
    assert built(tmp_path, f"FROM python:3\n{instructions}\n").folder == expected


@pytest.mark.parametrize(
    ("instructions", "expected"),
    [
        ("COPY . /app", [("/app", "")]),
        ("WORKDIR /app\nCOPY . .", [("/app", "")]),
        ("WORKDIR /app\nCOPY run.sh .\nCOPY shop shop", [("/app/run.sh", "run.sh"), ("/app/shop", "shop")]),
        ("WORKDIR /app\nCOPY run.sh /app", [("/app/run.sh", "run.sh")]),
        ("COPY shop /shop\nCOPY run.sh /shop", [("/shop", "shop"), ("/shop/run.sh", "run.sh")]),
        ("ADD --chown=1:1 --chmod=755 run.sh /start.sh", [("/start.sh", "run.sh")]),
        ('COPY ["run.sh", "/bin/"]', [("/bin/run.sh", "run.sh")]),
        ("ARG T=/app\nCOPY shop/ ${T}/shop/", [("/app/shop", "shop")]),
        ("COPY missing.whl /tmp/", []),
        (
            "COPY . /app\nRUN ln -s /app/run.sh /usr/local/bin/run",
            [("/app", ""), ("/usr/local/bin/run", "run.sh")],
        ),
        ("COPY . /app\nRUN cp /app/missing /x", [("/app", "")]),
        ("COPY . /app\nCOPY src /app\nCOPY . /app", [("/app", "src"), ("/app", "")]),
    ],
)
def test_copies(tmp_path: Path, instructions: str, expected: list[tuple[str, str]]) -> None:
    assert list(built(tmp_path, f"FROM python:3\n{instructions}\n").files.copies) == expected


@pytest.mark.parametrize(
    ("instructions", "complete", "guesses"),
    [
        ("COPY . /app", True, ()),
        ("COPY shop /app/shop", False, ("",)),
        ("COPY src/lib /app/lib", False, ("src", "")),
        ("COPY . /app\nRUN cd /app && pip install .", False, ("",)),
        ("COPY src /src\nRUN pip install /src", False, ("src", "")),
        ("COPY . /app\nRUN git clone https://example.com/other", False, ("",)),
    ],
)
def test_whether_the_copies_tell_everything(
    tmp_path: Path, instructions: str, complete: bool, guesses: tuple[str, ...]
) -> None:
    files = built(tmp_path, f"FROM python:3\nWORKDIR /app\n{instructions}\n").files
    assert (files.complete, files.guesses) == (complete, guesses)


def test_the_folder_of_an_unknown_base_is_unknown(tmp_path: Path) -> None:
    one = built(tmp_path, "FROM acme/python\nCOPY . /app")
    assert (one.folder, one.files.guesses, one.has_code) == ("", ("",), True)


def starts(one: Image) -> tuple[list[str], list[str]]:
    """Words of ENTRYPOINT and CMD; a text for a shell stands behind `sh:`."""
    first, second = (
        [f"sh: {start.script.text}"] if start.script is not None else [word.text for word in start.words]
        for start in (one.entrypoint, one.cmd)
    )
    return first, second


@pytest.mark.parametrize(
    ("dockerfile", "expected"),
    [
        ('FROM python\nENTRYPOINT ["python"]\nCMD ["app.py"]', (["python"], ["app.py"])),
        ('FROM python\nCMD ["app.py"]\nENTRYPOINT ["python"]', (["python"], ["app.py"])),
        ("FROM python\nCMD one\nCMD two", ([], ["sh: two"])),
        ("FROM python\nENTRYPOINT one\nENTRYPOINT []", ([], [])),
        ("FROM python AS a\nCMD one\nFROM a", ([], ["sh: one"])),
        ('FROM python AS a\nCMD one\nFROM a\nENTRYPOINT ["two"]', (["two"], [])),
        ('FROM python AS a\nENTRYPOINT ["one"]\nFROM a\nCMD ["two"]', (["one"], ["two"])),
        (
            'FROM python AS a\nENTRYPOINT ["one"]\nCMD ["two"]\nFROM a\nENTRYPOINT ["three"]\nCMD ["four"]',
            (["three"], ["four"]),
        ),
        (
            "FROM tiangolo/uwsgi-nginx-flask\nCOPY shop /app",
            ([], ["uwsgi", "--module", "main", "--callable", "app"]),
        ),
        ("FROM tiangolo/uwsgi-nginx-flask\nCMD other", ([], ["sh: other"])),
        (
            'FROM public.ecr.aws/lambda/python:3.12\nCMD ["app.handler"]',
            (["python", "-m", "awslambdaric"], ["app.handler"]),
        ),
    ],
)
def test_what_is_started(tmp_path: Path, dockerfile: str, expected: tuple[list[str], list[str]]) -> None:
    assert starts(built(tmp_path, dockerfile)) == expected


@pytest.mark.parametrize(
    ("instructions", "reason"),
    [
        ("ENV A=xxxxxxxxxx\n" + "ENV A=$A$A\n" * 30, "longer than 100,000 characters"),
        ("COPY " + "run.sh " * 6_000 + "/app/", "names more than 5,000 files"),
        ("COPY run* /app/\n" * 200, "names more than 5,000 files"),
        ("COPY . /app\n" + "RUN cp a b; cp c d; cp e f\n" * 1_900, "names more than 5,000 files"),
        ("ENV " + "".join(f"V{n}=1 " for n in range(501)), "sets more than 500 variables"),
        ("ARG " + "".join(f"V{n}=1 " for n in range(501)), "more than 500 arguments"),
    ],
)
def test_what_grows_is_refused(tmp_path: Path, instructions: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        built(tmp_path, f"FROM python\n{instructions}")
