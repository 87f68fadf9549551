from __future__ import annotations

from pathlib import Path

from fumehood.publish.runner import Runner


def test_summary_and_outputs_are_appended(tmp_path: Path) -> None:
    summary, outputs = tmp_path / "summary", tmp_path / "outputs"
    summary.write_text("before\n", "utf-8")
    runner = Runner({"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_OUTPUT": str(outputs)})
    runner.add_summary("# Findings\n")
    runner.set_outputs({"conclusion": "clean"})
    assert summary.read_text("utf-8") == "before\n# Findings\n"
    assert outputs.read_text("utf-8").split("\n")[1::3] == ["clean"]
    assert runner.warnings() == []


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    runner = Runner({"GITHUB_STEP_SUMMARY": str(tmp_path), "GITHUB_OUTPUT": str(tmp_path)})
    runner.add_summary("lost")
    runner.set_outputs({})
    assert runner.degraded == ["summary", "outputs"]
    assert len(runner.warnings()) == 2


def test_outside_of_a_workflow_nothing_is_missed() -> None:
    runner = Runner({})
    runner.add_summary("lost")
    runner.set_outputs({})
    assert runner.degraded == []


def test_every_block_ends_at_a_delimiter_of_its_own_run(tmp_path: Path) -> None:
    outputs = tmp_path / "outputs"
    for _ in range(2):
        Runner({"GITHUB_OUTPUT": str(outputs)}).set_outputs({"conclusion": "clean"})
    first, second = outputs.read_text("utf-8").split("\n")[2::3]
    assert first != second
