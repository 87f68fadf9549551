"""Which fixes are made, which are left, and why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fumehood.findings.finding import Edit, Finding, Fix, Location, Suppression, SuppressionKind
from fumehood.fix.plan import UNPARSABLE, Plan, plan_fixes
from tests.sample import finding, replacing

CODE = 'app.run(debug=True, host="0.0.0.0")\nother(debug=True)  # second\n'
DEBUG = replacing(CODE, "True, ", "False, ")
HOST = replacing(CODE, ', host="0.0.0.0"', "")


def fixing(*edits: Edit, rule_id: str = "debug-enabled", line: int = 1, path: str = "app.py") -> Finding:
    return finding(rule_id, line, path=path, fix=Fix("Change it", edits))


def plan(root: Path, *findings: Finding, code: str = CODE) -> Plan:
    (root / "app.py").write_text(code)
    return plan_fixes(findings, root)


def test_fixes_that_do_not_touch_are_made_together(tmp_path: Path) -> None:
    made = plan(
        tmp_path, fixing(DEBUG), fixing(replacing(CODE, '"0.0.0.0"', '"127.0.0.1"'), rule_id="run-on-import")
    )
    (patch,) = made.patches
    assert patch.after == b'app.run(debug=False, host="127.0.0.1")\nother(debug=True)  # second\n'
    assert len(made.fixed) == 2
    assert made.left == ()
    assert (tmp_path / "app.py").read_text() == CODE


def test_the_same_edit_for_two_findings_is_made_once(tmp_path: Path) -> None:
    made = plan(tmp_path, fixing(DEBUG), fixing(DEBUG, rule_id="debugger-exposed"))
    assert made.patches[0].after == CODE.replace("True, ", "False, ").encode()
    assert len(made.fixed) == 2


def test_of_two_that_overlap_the_first_is_made(tmp_path: Path) -> None:
    second = fixing(HOST, rule_id="run-on-import")
    made = plan(tmp_path, second, fixing(DEBUG))
    assert [found.rule_id for found in made.fixed] == ["debug-enabled"]
    assert made.left == ((second, "overlaps with the fix of debug-enabled on line 1"),)


def test_all_edits_of_a_finding_or_none(tmp_path: Path) -> None:
    other = replacing(CODE, "other", "another")
    made = plan(tmp_path, fixing(DEBUG), fixing(other, HOST, rule_id="run-on-import"))
    assert b"another" not in made.patches[0].after


def test_a_result_that_is_not_python_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "web.py").write_text("x = 1\n")
    broken = fixing(
        DEBUG,
        replacing(CODE, "other(", "other)"),
        Edit(
            Location("web.py", 1, 1, 1, 2),
            "y",
        ),
    )
    fine = fixing(Edit(Location("web.py", 1, 5, 1, 6), "2"), path="web.py")
    made = plan(tmp_path, broken, fine)
    assert made.left == ((broken, UNPARSABLE.format("Python")),)
    assert [(patch.path, patch.after) for patch in made.patches] == [("web.py", b"x = 2\n")]


def test_a_file_that_was_no_python_before_need_not_become_it(tmp_path: Path) -> None:
    (tmp_path / "Dockerfile").write_text("CMD flask run --debug\n")
    edit = Edit(Location("Dockerfile", 1, 14, 1, 22), "")
    assert plan(tmp_path, fixing(edit, path="Dockerfile")).patches[0].after == b"CMD flask run\n"


def test_a_warning_about_the_code_is_not_ours(tmp_path: Path) -> None:
    code = "x = '\\d'\n" + CODE
    assert plan(tmp_path, fixing(replacing(code, "True, ", "False, ")), code=code).left == ()


def test_suppressed_findings_and_those_without_a_fix_are_passed_over(tmp_path: Path) -> None:
    accepted = replace(fixing(DEBUG), suppression=Suppression(SuppressionKind.COMMENT))
    assert plan(tmp_path, accepted, finding(), finding(fix=Fix("nothing", ()))) == Plan((), (), ())


def test_a_file_that_changed_since_is_left_alone(tmp_path: Path) -> None:
    stale = replace(fixing(DEBUG), snippet="app.run(debug=1)")
    beyond = fixing(Edit(Location("app.py", 9, 1, 9, 2), ""), rule_id="run-on-import")
    made = plan(tmp_path, stale, beyond)
    assert {reason for _, reason in made.left} == {"the file has changed since it was scanned"}
    assert made.patches == ()


def test_new_lines_end_like_the_old_ones(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_bytes(b"app.run()\r\n")
    guard = 'if __name__ == "__main__":\n    '
    (patch,) = plan_fixes([fixing(Edit(Location("app.py", 1, 1, 1, 1), guard))], tmp_path).patches
    assert patch.after == b'if __name__ == "__main__":\r\n    app.run()\r\n'


def test_a_fix_whose_own_edits_overlap_is_left(tmp_path: Path) -> None:
    (left,) = plan(tmp_path, fixing(DEBUG, replacing(CODE, "debug=True, ", ""))).left
    assert left[1] == "its edits overlap"


def test_an_unsafe_fix_is_made_only_if_asked_for(tmp_path: Path) -> None:
    risky = replace(fixing(DEBUG), fix=Fix("Change it", (DEBUG,), unsafe=True))
    made = plan(tmp_path, risky)
    assert made == Plan((), (), (), (risky,))
    asked = plan_fixes([risky], tmp_path, unsafe=True)
    assert [patch.after for patch in asked.patches] == [CODE.replace("True, ", "False, ").encode()]
    assert asked.withheld == ()


def test_a_safe_fix_comes_before_an_unsafe_one(tmp_path: Path) -> None:
    risky = replace(
        fixing(DEBUG, rule_id="a"), fix=Fix("Change it", (replacing(CODE, "True, ", ""),), unsafe=True)
    )
    safe = fixing(DEBUG, rule_id="b")
    (tmp_path / "app.py").write_text(CODE)
    made = plan_fixes([risky, safe], tmp_path, unsafe=True)
    assert made.fixed == (safe,)
    assert made.left == ((risky, "overlaps with the fix of b on line 1"),)


def test_only_what_breaks_a_file_is_left(tmp_path: Path) -> None:
    wrong = fixing(replacing(CODE, "other(", "other)"), rule_id="run-on-import", line=2)
    made = plan(tmp_path, fixing(DEBUG), wrong)
    assert made.left == ((wrong, UNPARSABLE.format("Python")),)
    assert made.patches[0].after == CODE.replace("True, ", "False, ").encode()


def test_a_line_with_a_hidden_secret_is_known_again(tmp_path: Path) -> None:
    shown = replace(fixing(DEBUG), snippet='app.run(debug=True, host="…")')
    assert plan(tmp_path, shown).left == ()
    other = replace(fixing(DEBUG), snippet='app.run(debug=1, host="…")')
    assert plan(tmp_path, other).fixed == ()
