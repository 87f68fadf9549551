"""Containers of an image, as it is and with other commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.images.image import Given, Image
from fumehood.launch.images.stages import image
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Files, Process, Script
from tests.launches import deployment_of

ELSEWHERE = Location("compose.yaml", 7, 3, 7, 9)
ASKED = Process(name="web", stage=Stage.DEPLOYED, stage_reason="a test says so")


def built(root: Path, instructions: str) -> Image:
    text = f"FROM python:3.12\nWORKDIR /app\n{instructions}\n"
    found = image("Dockerfile", deployment_of(root, {"Dockerfile": text, "app.py": "", "run.sh": ""}))
    assert found is not None
    return found


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, ELSEWHERE) for word in text.split())


def shown(process: Process | None) -> str | None:
    if process is None:
        return None
    return f"sh: {process.script.text}" if process.script else " ".join(word.text for word in process.words)


@pytest.mark.parametrize(
    ("instructions", "entrypoint", "command", "expected"),
    [
        ('CMD ["python", "app.py"]', None, None, "python app.py"),
        ("CMD python app.py", None, None, "sh: python app.py"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', None, None, "python app.py"),
        ("ENTRYPOINT python app.py\nCMD --debug", None, None, "sh: python app.py"),
        ('ENTRYPOINT ["./run.sh"]\nCMD python app.py', None, None, "./run.sh /bin/sh -c python app.py"),
        ("", None, None, None),
        ('CMD ["python", "app.py"]', None, "flask run", "flask run"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', None, "wsgi.py", "python wsgi.py"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', None, "", "python"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', "gunicorn", None, "gunicorn"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', "gunicorn", "app:app", "gunicorn app:app"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', "", "flask run", "flask run"),
        ('ENTRYPOINT ["python"]\nCMD ["app.py"]', "", None, None),
        ("ENTRYPOINT python app.py", None, "flask run", "sh: python app.py"),
        ('SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD python app.py', None, None, "sh: python app.py"),
        (
            'SHELL ["conda", "run", "-n", "env", "/bin/bash", "-c"]\nCMD python app.py',
            None,
            None,
            "conda run -n env /bin/bash -c python app.py",
        ),
        ('COPY run.sh /usr/local/bin/\nENTRYPOINT ["run.sh", "x"]', None, None, "/usr/local/bin/run.sh x"),
        ('ENV PATH=/opt:$PATH\nCOPY run.sh /opt/\nCMD ["run.sh"]', None, None, "/opt/run.sh"),
        ('COPY <<E /s.sh\nflask run\nE\nCMD ["/s.sh"]', None, None, "sh: flask run"),
        ('COPY <<E /s.sh\nflask run\nE\nCMD ["sh", "/s.sh"]', None, None, "sh: flask run"),
        ("COPY <<E /s.sh\nflask run\nE\nENTRYPOINT exec /s.sh", None, None, "sh: flask run"),
        (
            'COPY <<E /s.sh\nexec "$@"\nE\nENTRYPOINT ["/s.sh"]\nCMD ["flask", "run"]',
            None,
            None,
            '/bin/sh -c exec "$@" /s.sh flask run',
        ),
    ],
)
def test_entrypoint_and_command(
    tmp_path: Path, instructions: str, entrypoint: str | None, command: str | None, expected: str | None
) -> None:
    given = [None if text is None else words(text) for text in (entrypoint, command)]
    assert (
        shown(built(tmp_path, instructions).process(ASKED, entrypoint=given[0], command=given[1])) == expected
    )


@pytest.mark.parametrize(
    ("instructions", "expected"),
    [("CMD x", "sh: flask run"), ('ENTRYPOINT ["./run.sh"]', "./run.sh /bin/sh -c flask run")],
)
def test_a_command_for_a_shell(tmp_path: Path, instructions: str, expected: str) -> None:
    given: Given = Script.at("flask run", ELSEWHERE)
    assert shown(built(tmp_path, instructions).process(ASKED, command=given)) == expected


def test_what_is_asked_for_is_added_to_the_image(tmp_path: Path) -> None:
    one = built(tmp_path, 'ENV A=1 B=2\nCOPY . /app\nCMD ["flask", "run"]')
    same = one.process(ASKED)
    assert same is not None
    assert (same.name, same.folder, same.files) == ("web", "/app", one.files)
    files = Files((("/app", "other"),))
    asked = Process(
        name="web",
        stage=Stage.UNKNOWN,
        stage_reason="",
        folder="/srv",
        files=files,
        environment={"B": Word("3", ELSEWHERE)},
    )
    other = one.process(asked)
    assert other is not None
    assert (other.folder, other.files, other.stage) == ("/srv", files, Stage.UNKNOWN)
    assert {name: word.text for name, word in other.environment.items()} == {"A": "1", "B": "3"}


@pytest.mark.parametrize(
    ("instructions", "expected"),
    [
        ('CMD ["flask", "run"]', ["3 the image's CMD"]),
        ('ENTRYPOINT ["flask"]\nCMD ["run"]', ["3 the image's ENTRYPOINT"]),
        ("ENTRYPOINT flask run\nCMD x", ["3 the image's ENTRYPOINT"]),
        ('COPY <<E /s\nx\nE\nCMD ["/s"]', ["6 the image's CMD", "6 `/s` is written in this file"]),
    ],
)
def test_steps(tmp_path: Path, instructions: str, expected: list[str]) -> None:
    process = built(tmp_path, instructions).process(ASKED)
    assert process is not None
    assert [f"{step.location.line} {step.note}" for step in process.chain] == expected
