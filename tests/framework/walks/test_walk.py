"""One interpreter: what it is started with, what it leaves behind, and when it gives up."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Entry, WayIn
from fumehood.framework.walks.walk import LEAST_PROGRAM, LEAST_STEPS, MAX_PROJECT_STEPS, Walk
from fumehood.project.imports import ImportIndex
from tests.support import modules
from tests.values import show


def walk_of(files: dict[str, str], environment: dict[str, str] | None = None) -> Walk:
    parsed = modules(files)
    return Walk(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys(), environment)


def imported(walk: Walk, path: str, name: str) -> str:
    """The value of a name of a module on a way in that imports it."""
    found = ["nothing"]
    walk.attempt(Entry(WayIn.IMPORT, path), lambda: found.append(show(walk.import_module(path).slots[name])))
    return found[-1]


@pytest.mark.parametrize(("name", "expected"), [("A", "'1'"), ("B", "?$B")])
def test_the_environment_is_what_the_process_is_started_with(name: str, expected: str) -> None:
    walk = walk_of({"main.py": f"import os\nx = os.environ['{name}']"}, {"A": "1"})
    assert imported(walk, "main.py", "x") == expected


def test_a_script_is_a_second_module() -> None:
    walk = walk_of({"main.py": "import main\nmine, other = __name__, main.__name__"})
    found: list[str] = []

    def run() -> None:
        slots = walk.run_script("main.py").slots
        found.extend(show(slots[name]) for name in ("mine", "other"))

    assert walk.attempt(Entry(WayIn.SCRIPT, "main.py"), run)
    assert found == ["'__main__'", "'main'"]


def test_a_way_in_takes_back_what_it_wrote_to_other_modules() -> None:
    walk = walk_of({
        "flags.py": "debug = False",
        "one.py": "import flags\nflags.debug = True\nx = flags.debug",
        "two.py": "import flags\nx = flags.debug",
    })  # fmt: skip
    assert [imported(walk, path, "x") for path in ("one.py", "two.py", "one.py")] == ["True", "False", "True"]


def test_only_what_is_needed_is_parsed() -> None:
    walk = walk_of({"main.py": "import near\nx = 1", "near.py": "", "far.py": ""})
    assert imported(walk, "main.py", "x") == "1"
    assert walk.parsed == {"main.py", "near.py"}


def test_an_error_of_the_program_ends_the_way_in_and_says_nothing() -> None:
    walk = walk_of({"main.py": "raise RuntimeError"})
    assert walk.attempt(Entry(WayIn.SCRIPT, "main.py"), lambda: walk.run_script("main.py"))
    assert walk.notifications == []


def test_what_is_not_followed_to_its_end_is_said() -> None:
    lines = "".join(f"x{number} = {number}\n" for number in range(LEAST_STEPS * 2))
    entry = Entry(WayIn.IMPORT, "main.py")
    walk = walk_of({"main.py": lines})
    assert walk.attempt(entry, lambda: walk.import_module("main.py"))
    assert LEAST_STEPS < walk.spent < LEAST_STEPS * 10

    late = walk_of({"main.py": lines})
    late.spent = MAX_PROJECT_STEPS
    assert not late.attempt(entry, lambda: late.import_module("main.py"))
    assert [(said.id, said.path, said.message.partition(":")[0]) for said in late.notifications] == [
        ("limit-reached", "main.py", "The import of this module was followed in part only")
    ]


@pytest.mark.parametrize(
    ("programs", "limit"), [(1, MAX_PROJECT_STEPS), (4, MAX_PROJECT_STEPS // 4), (10_000, LEAST_PROGRAM)]
)
def test_programs_side_by_side_share_the_steps(programs: int, limit: int) -> None:
    walk = walk_of({"main.py": ""})

    walk.share(programs)

    assert walk.limit == limit
