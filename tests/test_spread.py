"""Projects judged one by one or by several processes: the same results in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.findings.finding import Finding, Notification
from fumehood.framework.observations import Observations, ServerStart
from fumehood.framework.walks.entries import Prefilter, Project
from fumehood.launch.proxy import Proxy
from fumehood.project.discover import discover
from fumehood.rules.registry import all_rules
from fumehood.rules.rule import Match
from fumehood.scan import scan
from fumehood.settings import Settings, Shard
from fumehood.spread import FEW_ENTRIES, Judged, Part, Work, judge_all, parts, share, with_proxies
from tests.sample import rule
from tests.support import write

APP = "from flask import Flask\napp = Flask(__name__)\napp.run({})\n"
SERVICE = """
from flask import Flask
from settings import DEBUG
from common.net import HOST
app = Flask(__name__)
if __name__ == "__main__":
    app.run(host=HOST, debug=DEBUG)
"""


@pytest.fixture
def work(tmp_path: Path) -> tuple[list[Part], Work]:
    for number in range(FEW_ENTRIES + 2):
        write(tmp_path / f"p{number:02}", {"app.py": APP.format(f"port={number}"), "setup.py": ""})
    prefilter = Prefilter(discover(tmp_path, [tmp_path]))
    return parts(prefilter.projects(), (), prefilter), Work(prefilter, all_rules(), (tmp_path,))


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_results_are_the_same(work: tuple[list[Part], Work], jobs: int) -> None:
    def told(results: list[Judged]) -> list[tuple[list[Finding], list[Notification], set[str]]]:
        return [(one.findings, one.notifications, one.parsed) for one in results]

    alone, together = (told(list(judge_all(*work, number))) for number in (1, jobs))
    assert len(alone) == FEW_ENTRIES + 2
    assert alone == together


@pytest.mark.parametrize("jobs", [1, 2])
def test_rules_see_the_proxy_of_their_project(work: tuple[list[Part], Work], jobs: int) -> None:
    own = rule("own-rule")

    @own.on(Proxy)
    def fail(proxy: Proxy, _seen: Observations) -> Iterator[Match]:
        raise ValueError(proxy.path)

    projects, judging = work
    behind = with_proxies(
        projects, {"p01": Proxy("p01/nginx.conf", ()), "elsewhere": Proxy("nginx.conf", ())}
    )
    results = judge_all(behind, Work(judging.prefilter, (own,), judging.targets), jobs)

    said = [(number, one.message) for number, result in enumerate(results) for one in result.notifications]
    assert [number for number, _ in said] == [1]
    assert "p01/nginx.conf" in said[0][1]


def test_results_are_put_together(work: tuple[list[Part], Work]) -> None:
    total = Judged()
    for result in judge_all(*work, 1):
        total.add(result)
    assert len(total.findings) == len(total.parsed) == FEW_ENTRIES + 2


def test_rules_made_for_the_occasion_run_whatever_the_number_of_processes(
    work: tuple[list[Part], Work],
) -> None:
    own = rule("own-rule")

    @own.on(ServerStart)
    def fail(_start: ServerStart, _seen: Observations) -> Iterator[Match]:
        raise ZeroDivisionError

    projects, judging = work
    chosen = Work(judging.prefilter, (own,), judging.targets)

    for jobs in (1, 4):
        assert {said.id for one in judge_all(projects, chosen, jobs) for said in one.notifications} == {
            "rule-failed"
        }


def test_each_project_has_its_own_modules_and_all_have_the_shared_ones(tmp_path: Path) -> None:
    write(tmp_path, {"libs/common/__init__.py": "", "libs/common/net.py": "HOST = '0.0.0.0'\n"})
    for name, debug in (("a", True), ("b", False)):
        write(tmp_path / name, {"app.py": SERVICE, "settings.py": f"DEBUG = {debug}\n", "setup.py": ""})

    found = scan(Settings(root=tmp_path, paths=(tmp_path,), jobs=1)).findings

    assert {(one.location.path, one.rule_id) for one in found} == {
        ("a/app.py", "debugger-exposed"),
        ("a/app.py", "bind-all-interfaces"),
        ("b/app.py", "bind-all-interfaces"),
    }


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (
            [""],
            {"examples/web.py": "note", "src/web.py": "medium", "tests/test_web.py": "note", "tests/web.py": "note"},
        ),
        (["src"], {"src/web.py": "medium"}),
        (["examples"], {"examples/web.py": "medium"}),
        (["examples/web.py"], {"examples/web.py": "medium"}),
        (["tests"], {"tests/test_web.py": "note", "tests/web.py": "medium"}),
        (["tests/web.py"], {"tests/web.py": "medium"}),
        (["src/web.py", "src"], {"src/web.py": "medium"}),
    ],
)  # fmt: skip
def test_what_the_user_points_at_is_judged_by_its_path_from_there(
    targets: list[str], expected: dict[str, str], tmp_path: Path
) -> None:
    paths = ("tests/test_web.py", "tests/web.py", "examples/web.py", "src/web.py")
    write(tmp_path, dict.fromkeys(paths, APP.format("debug=True")))
    chosen = Settings(
        root=tmp_path,
        paths=tuple(tmp_path / target for target in targets),
        select=frozenset({"debug-enabled"}),
        jobs=1,
    )

    assert {one.location.path: one.severity.label for one in scan(chosen).findings} == expected


PARTS = st.dictionaries(st.text("abc/", min_size=1, max_size=4), st.integers(0, 30), max_size=30).map(
    lambda sizes: [
        Part(Project(folder, tuple(f"{folder}/{number}.py" for number in range(size))))
        for folder, size in sorted(sizes.items())
    ]
)


@given(PARTS, st.integers(1, 8))
def test_every_part_is_in_one_shard_and_all_have_about_as_much_to_do(work: list[Part], count: int) -> None:
    shares = [share(work, Shard(index, count)) for index in range(1, count + 1)]
    assert sorted((part for one in shares for part in one), key=work.index) == work
    assert all(one == sorted(one, key=work.index) for one in shares)
    loads = [sum(1 + len(part.project.entries) for part in one) for one in shares]
    assert max(loads) - min(loads) <= max((1 + len(part.project.entries) for part in work), default=0)


def test_the_split_does_not_depend_on_the_process() -> None:
    work = [Part(Project(f"p{number}", ("a.py",))) for number in range(6)]
    assert [part.project.folder for part in share(work, Shard(1, 2))] == ["p0", "p3", "p4"]
