from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.options import OPTIONS, Front
from fumehood.rules.registry import all_rules
from tools.docs import filled, main, option_table, rule_table

README = """# Fumehood
<!-- rules: written by `make docs` -->
left over
<!-- end -->
between
<!-- inputs: written by `make docs` -->
<!-- end -->
<!-- options: written by `make docs` -->
<!-- end -->
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "README.md").write_text(README, "utf-8")
    return tmp_path


def test_writing_makes_the_check_pass(root: Path) -> None:
    assert main(["--check"], root) == 1
    assert main([], root) == 0
    assert main(["--check"], root) == 0


def test_every_rule_has_its_page_and_its_row(root: Path) -> None:
    main([], root)
    readme = (root / "README.md").read_text("utf-8")
    pages = {path.stem for path in (root / "docs/rules").glob("*.md")}
    assert pages == {rule.id for rule in all_rules()}
    assert all(f"(docs/rules/{rule.id}.md)" in readme for rule in all_rules())
    assert "left over" not in readme
    assert "between" in readme


def test_the_check_names_stale_and_left_over_files(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([], root)
    (root / "docs/rules").mkdir(parents=True, exist_ok=True)
    (root / "docs/rules/gone.md").write_text("", "utf-8")
    capsys.readouterr()
    assert main(["--check"], root) == 1
    assert capsys.readouterr().out == "docs/rules/gone.md is stale; run make docs\n"
    main([], root)
    assert not (root / "docs/rules/gone.md").exists()


def test_an_unknown_marker_is_an_error() -> None:
    with pytest.raises(KeyError, match="colours"):
        filled("<!-- colours: written by `make docs` -->\n<!-- end -->", {})


def test_the_input_table_says_what_the_action_takes() -> None:
    lines = option_table(Front.INPUT).splitlines()
    assert [line.split("`")[1] for line in lines[2:]] == [
        option.name for option in OPTIONS if Front.INPUT in option.fronts
    ]
    assert next(line for line in lines if "fail-on" in line).endswith("| `high` |")


def test_the_option_table_tells_flags_from_keys() -> None:
    table = option_table(Front.FLAG | Front.KEY)
    assert "| `--select`, key `select` |" in table
    assert "| key `ignore-paths` |" in table
    assert "| `--config` |" in table
    assert "`sarif-file`" not in table


def test_a_rule_table_without_rules_is_only_its_head() -> None:
    assert rule_table([]) == "| rule | finds | severity |\n|---|---|---|\n"
