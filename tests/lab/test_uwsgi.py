"""uWSGI."""

from __future__ import annotations

import pytest

from tests.lab.conftest import Proven
from tests.lab.guarded import GUARDED, SKIPPED, guarded
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, NAMELESS, Closed, look

NO_APP = "no python application found"


@pytest.mark.parametrize(
    "options",
    [
        ("--module", "app:app"),
        ("--wsgi-file", "app.py", "--callable", "app"),
        ("--master", "--processes", "2", "--module", "app:app"),
    ],
    ids=["module", "file", "processes"],
)
def test_uwsgi_blocks_in_the_import(lab: Lab, proven: Proven, options: tuple[str, ...]) -> None:
    lab.app("app.run(port=PORT)")
    with lab.uwsgi(*options) as server:
        run, own = server.answer(lab.app_port), look(lab.port)
        assert server.importers == 1
    assert (run.by, own) == (DEVELOPMENT, Closed.SILENT)
    launch = f"`uwsgi {' '.join(options)}`"
    proven("unguarded", launch, own=own, run=run, besides="blocks inside the import")


def test_lazy_apps_restart_all_workers_but_the_first(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    with lab.uwsgi("--master", "--processes", "2", "--lazy-apps", "--module", "app:app") as server:
        run = server.answer(lab.app_port)
        server.imported(4)
        own = look(lab.port)
        assert server.runs
    assert (run.by, own) == (DEVELOPMENT, Closed.SILENT)
    proven(
        "unguarded",
        "`uwsgi --master --processes 2 --lazy-apps --module app:app`",
        own=own,
        run=run,
        besides="the second worker exits and is restarted again and again",
    )


def test_uwsgi_skips_what_is_guarded(lab: Lab, proven: Proven) -> None:
    lab.app(GUARDED)
    with lab.uwsgi("--module", "app:app") as server:
        seen = guarded(server, lab, lab.port)
    assert seen == SKIPPED
    proven("guarded", "`uwsgi --module app:app`", **seen.columns)


def test_uwsgi_skips_what_is_guarded_in_a_file(lab: Lab, proven: Proven) -> None:
    lab.app(GUARDED)
    with lab.uwsgi("--wsgi-file", "app.py", "--callable", "app") as server:
        seen = guarded(server, lab, lab.port)
    assert seen == SKIPPED
    proven("guarded", "`uwsgi --wsgi-file app.py --callable app`", **seen.columns)


@pytest.mark.parametrize(
    "options",
    [
        ("--module", "app:create_app()"),
        ("--module", "app", "--callable", "create_app()"),
    ],
    ids=["module", "callable"],
)
def test_uwsgi_calls_a_factory(lab: Lab, proven: Proven, options: tuple[str, ...]) -> None:
    lab.app("def create_app():\n    return app")
    with lab.uwsgi(*options) as server:
        own = server.answer(lab.port)
    assert (own.status, own.by) == (200, NAMELESS)
    proven("target", f"`uwsgi {' '.join(options)}`", own=own, process="runs", says="")


def test_a_factory_that_is_not_called(lab: Lab, proven: Proven) -> None:
    lab.app("def create_app():\n    return app")
    with lab.uwsgi("--module", "app:create_app") as server:
        server.accepts(lab.port)
        own = look(lab.port)
        server.says("TypeError: create_app() takes 0 positional arguments but 2 were given")
        assert server.runs
    assert own is Closed.HANGS_UP
    proven(
        "target",
        "`uwsgi --module app:create_app`, a factory",
        own=own,
        process="runs",
        says="“TypeError: create_app() takes 0 positional arguments but 2 were given”, at each request",
    )


@pytest.mark.parametrize(
    "options",
    [
        ("--module", "app:missing"),
        ("--module", "missing:app"),
        ("--module", "app"),
        ("--module", "app:create_app(1)"),
        ("--wsgi-file", "app.py", "--callable", "create_app()"),
    ],
    ids=["attribute", "module", "default", "arguments", "file"],
)
def test_a_target_that_is_not_there(lab: Lab, proven: Proven, options: tuple[str, ...]) -> None:
    lab.app("def create_app(name='default'):\n    return app")
    with lab.uwsgi(*options) as server:
        own = server.answer(lab.port)
        server.says(NO_APP)
        assert server.runs
    assert own.status == 500
    proven("target", f"`uwsgi {' '.join(options)}`", own=own, process="runs", says=f"“{NO_APP}”")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--need-app", "--module", "app:missing"), "no app loaded. GAME OVER"),
        (
            ("--mount", "/=app.py", "--callable", "create_app()"),
            'unable to find "application" callable in file app.py',
        ),
    ],
    ids=["need-app", "mount"],
)
def test_uwsgi_ends_without_an_app(lab: Lab, proven: Proven, options: tuple[str, ...], says: str) -> None:
    lab.app("def create_app():\n    return app")
    with lab.uwsgi(*options) as server:
        server.says(says)
        code, own = server.ends(), look(lab.port)
    assert own is Closed.REFUSES
    assert code != 0
    launch = f"`uwsgi {' '.join(options)}`"
    proven("target", launch, own=own, process=f"ends with {code}", says=f"“{says}”")
