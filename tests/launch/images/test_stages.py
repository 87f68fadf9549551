"""Stages of a Dockerfile: which there are, what they are made of, which are meant to be started."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.images.image import Image
from fumehood.launch.images.stages import Stages, image, stages
from fumehood.launch.launch import Word
from tests.launches import deployment_of

CODE = {"shop/__init__.py": "", "app.py": "", "start.sh": "exec flask run"}


def all_stages(root: Path, dockerfile: str) -> Stages:
    deployment = deployment_of(root, {"Dockerfile": dockerfile, **CODE})
    document = deployment.document("Dockerfile")
    assert document is not None
    return stages(document, deployment)


def last(root: Path, dockerfile: str) -> Image:
    found = all_stages(root, dockerfile).find(None)
    assert found is not None
    return found


def test_a_stage_has_what_the_one_below_has(tmp_path: Path) -> None:
    one = last(
        tmp_path,
        """
        ARG VERSION=3.12
        FROM python:${VERSION}-slim AS base
        ARG PORT=80
        ENV FLASK_APP=shop
        WORKDIR /srv
        COPY . .
        SHELL ["/bin/bash", "-c"]
        CMD flask run
        FROM Base AS final
        ENV PORT=$PORT
        WORKDIR shop
        """,
    )
    assert (one.name, one.base.text, one.folder, one.shell) == (
        "final",
        "python:3.12-slim",
        "/srv/shop",
        ("/bin/bash", "-c"),
    )
    assert {name: word.text for name, word in one.environment.items()} == {"FLASK_APP": "shop", "PORT": "80"}
    assert one.files.copies == (("/srv", ""),)
    assert one.cmd.script is not None
    assert one.cmd.script.text == "flask run"


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("COPY --from=build /src /app", (("/app", ""),)),
        ("COPY --from=0 /src/shop /app/shop", (("/app/shop", "shop"),)),
        ("COPY --from=build /src/.venv /app/.venv", ()),
        ("COPY --from=nginx:latest /etc/nginx/nginx.conf /etc/", ()),
        ("COPY --from=2 /src /app", ()),
        ("COPY --from=later /src /app", ()),
        ("COPY --from=final /src /app", ()),
    ],
)
def test_files_of_another_stage(tmp_path: Path, copy: str, expected: tuple[tuple[str, str], ...]) -> None:
    text = (
        f"FROM python AS build\nCOPY . /src\nFROM python\nFROM python AS final\n{copy}\nFROM python AS later"
    )
    found = all_stages(tmp_path, text).find("final")
    assert found is not None
    assert found.files.copies == expected


def test_a_script_that_another_stage_holds(tmp_path: Path) -> None:
    one = last(
        tmp_path,
        """
        FROM python AS build
        COPY <<EOF /start.sh
        exec gunicorn shop:app
        EOF
        FROM python
        COPY --from=build /start.sh /bin/
        """,
    )
    assert {path: text.value for path, text in one.scripts.items()} == {
        "/bin/start.sh": "exec gunicorn shop:app"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FROM python\nCMD x", ["0"]),
        ("FROM python AS base\nCMD x\nFROM base AS dev\nCMD y\nFROM base AS prod", ["dev", "prod"]),
        ("FROM python AS build\nCMD x\nFROM python\nCOPY --from=build / /", ["1"]),
        ("FROM python AS test\nRUN pytest\nFROM python", ["1"]),
        ("FROM python\nCMD x\nFROM python\nCMD y", ["1"]),
        ("FROM python AS lean\nCMD x\nFROM lean AS dev\nFROM lean AS ci\nCMD y", ["lean", "dev", "ci"]),
        ("FROM python AS lean\nFROM lean AS dev\nCMD x\nFROM lean AS ci\nCMD y", ["dev", "ci"]),
        ("FROM python AS lean\nCMD x\nFROM lean AS dev\nFROM lean", ["dev", "2"]),
        ("ARG A=1\nCMD x", []),
    ],
)
def test_stages_that_are_meant_to_be_started(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert [one.name for one in all_stages(tmp_path, text).meant()] == expected


def test_image_by_target_arguments_and_context(tmp_path: Path) -> None:
    text = "ARG B=python\nFROM $B AS one\nARG PORT=80\nENV PORT=$PORT\nCOPY . /app\nFROM scratch AS two\n"
    deployment = deployment_of(tmp_path, {"deploy/Dockerfile": text, **CODE})
    port = Word("8080", Location("compose.yaml", 5, 1, 5, 5))
    found = image("deploy/Dockerfile", deployment, target="ONE", args={"PORT": port}, context="shop")
    assert found is not None
    assert found.environment["PORT"].text == "8080"
    assert found.files.copies == (("/app", "shop"),)
    assert image("deploy/Dockerfile", deployment, target="none") is None
    assert image("Dockerfile", deployment) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("FROM python\n" * 10_000, "more than 2,000 instructions"),
        ("FROM python\n" * 300, "more than 200 stages"),
        (
            "FROM python AS s0\nCOPY . /0\nCOPY . /1\n"
            + "".join(
                f"FROM python AS s{n}\nCOPY --from=s{n - 1} / /a\nCOPY --from=s{n - 1} / /b\n"
                for n in range(1, 30)
            ),
            "copies more than 500 files",
        ),
    ],
    ids=["instructions", "stages", "copies that double"],
)
def test_hostile_dockerfiles_are_refused(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        all_stages(tmp_path, text)


def test_stages_that_name_each_other_are_no_circle(tmp_path: Path) -> None:
    text = "FROM b AS a\nCOPY --from=b / /\nFROM a AS b\nCOPY --from=a / /\nFROM c AS c\nCOPY --from=c / /\n"
    assert [one.base.text for one in all_stages(tmp_path, text).images] == ["b", "b", "c"]
