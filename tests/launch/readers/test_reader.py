"""Which files a reader asks for."""

from __future__ import annotations

import pytest

from fumehood.launch.readers.reader import Reader

READER = Reader("procfile", "Procfile", "Procfile Procfile.* .ci/*.yml */.ci/*.yml")


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("Procfile", True),
        ("svc/Procfile", True),
        ("svc/Procfile.dev", True),
        ("Procfile/x", False),
        ("MyProcfile", False),
        (".ci/a.yml", True),
        ("svc/.ci/deep/a.yml", True),
        ("a.yml", False),
        ("ci/a.yml", False),
        ("Procfile.\n", True),
    ],
)
def test_wants(path: str, wanted: bool) -> None:
    assert READER.wants(path) is wanted


def test_read_is_the_function_of_its_module() -> None:
    assert READER.read.__module__ == "fumehood.launch.readers.procfile"
