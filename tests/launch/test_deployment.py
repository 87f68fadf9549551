"""What readers may ask about a workspace, hostile ones included."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.process import Files
from tests.launches import deployment_of


def test_a_file_is_read_once_and_trouble_is_said_once(tmp_path: Path) -> None:
    deployment = deployment_of(
        tmp_path, {"Procfile": "web: x\n", "Dockerfile": b"\xff\xfe\0", "big.yml": b" " * 2_000_000}
    )

    assert deployment.document("Procfile") is deployment.document("Procfile")
    for _ in range(2):
        assert deployment.document("Dockerfile") is None
        assert deployment.document("big.yml", sure=False) is None
    assert [(one.id, one.level.value, one.path) for one in deployment.notifications] == [
        ("undecodable-file", "warning", "Dockerfile"),
        ("file-too-large", "note", "big.yml"),
    ]
    assert deployment.texts() == [("Procfile", "web: x\n")]


@pytest.mark.parametrize(
    "path", ["", "/etc/passwd", "../secret", "a\0b", "x" * 5000, "folder", "out", "out/secret", "\udcff"]
)
def test_what_is_no_file_of_the_workspace(tmp_path: Path, path: str) -> None:
    (tmp_path / "secret").write_text("s")
    root = tmp_path / "work"
    deployment = deployment_of(root, {"folder/file": ""})
    (root / "out").symlink_to(tmp_path)

    assert not deployment.exists(path)
    assert deployment.document(path) is None
    assert deployment.exists("folder/file")
    assert deployment.is_folder("folder")
    assert deployment.is_folder("")
    assert not deployment.is_folder("out")


def test_paths_of_a_process_are_located(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"docker/run.sh": "", "shop/app.py": ""})
    files = Files(copies=(("/srv", ""), ("/run.sh", "docker/run.sh")))

    assert deployment.locate(files, "/run.sh", "/srv") == "docker/run.sh"
    assert deployment.locate(files, "shop/app.py", "/srv") == "shop/app.py"
    assert deployment.locate(files, "lost.py", "/srv") is None
    assert deployment.locate_folder(files, "shop", "/srv") == "shop"
    assert deployment.locate_folder(files, ".", "/srv") == ""


def test_modules_are_found_in_the_folders_of_the_path(tmp_path: Path) -> None:
    files = {"src/shop/__init__.py": "", "src/shop/wsgi.py": "", "app.py": "", "more/app.py": ""}
    deployment = deployment_of(tmp_path, files)

    assert deployment.find_module("shop.wsgi", ["", "src"]) == "src/shop/wsgi.py"
    assert deployment.find_module("shop", ["src"]) == "src/shop/__init__.py"
    assert deployment.find_module("app", ["more", ""]) == "more/app.py"
    assert deployment.find_module("shop.lost", ["src"]) is None
    assert deployment.first("more", ["wsgi.py", "app.py"]) == "more/app.py"
