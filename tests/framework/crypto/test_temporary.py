"""Files in folders of all, and whether their names can be guessed."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Value
from fumehood.framework.crypto.temporary import shared_path
from fumehood.framework.library import ModelledLibrary
from fumehood.framework.observations import Called
from fumehood.framework.walks.views import Views
from fumehood.models.load import own_models
from fumehood.project.imports import ImportIndex
from tests.arrivals import view
from tests.support import modules

IMPORTS = "import datetime, getpass, os, random, tempfile, time, uuid\nfrom pathlib import Path\n"
FOUND = (
    ("'/tmp/a.csv'", "/tmp/a.csv"),
    ("Path('/var/tmp') / 'a.csv'", "/var/tmp/a.csv"),
    ("os.path.join(tempfile.gettempdir(), 'a.csv')", "/tmp/a.csv"),
    ("f'/tmp/{os.getpid()}.csv'", "/tmp/….csv"),
    ("f'/tmp/{int(time.time())}.csv'", "/tmp/….csv"),
    ("f'/dev/shm/{datetime.date.today()}.csv'", "/dev/shm/….csv"),
    ("'/tmp/' + datetime.datetime.now().isoformat()", "/tmp/…"),
    ("'/tmp/' + getpass.getuser() + str(random.randint(1, 9))", "/tmp/……"),
)
OTHERS = (
    "'/tmp'",
    "'/srv/tmp/a.csv'",
    "'tmp/a.csv'",
    "f'/tmp/{uuid.uuid4()}.csv'",
    "f'/tmp/{os.getpid()}-{uuid.uuid4().hex}.csv'",
    "'/tmp/' + x",
    "os.path.join(tempfile.mkdtemp(), 'a.csv')",
    "Path(folder) / 'a.csv'",
)


def opened(path: str) -> Value:
    parsed = modules(view(f"{IMPORTS}open({path}, 'w')"))
    library = ModelledLibrary(own_models(), frozenset({"builtins.open"}))
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys(), library)
    (called,) = views.take(parsed).of(Called)
    return called.arguments.positional[0]


@pytest.mark.parametrize(("path", "found"), FOUND)
def test_guessed(path: str, found: str) -> None:
    assert shared_path(opened(path)) == found


@pytest.mark.parametrize("path", OTHERS)
def test_not_guessed(path: str) -> None:
    assert shared_path(opened(path)) is None
