"""What the files of the repository say about each other is true."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

import fumehood
from fumehood.options import OPTIONS, Front
from tools.docs import ROOT

SOURCES = sorted(path.relative_to(ROOT / "src/fumehood") for path in (ROOT / "src/fumehood").rglob("*.py"))
INPUTS = {option.name: option for option in OPTIONS if Front.INPUT in option.fronts}
TESTED_ELSEWHERE: dict[str, str] = {
    "__main__.py": "tests/test_cli.py",
    "errors.py": "tests/test_cli.py",
}
"""Modules without a test file of their own, and who looks after them."""
LONG: dict[str, str] = {}
"""Modules of more than 400 lines, and why they are not split."""
FORBIDDEN = re.compile(r"\b(utils?|helpers?|manager|base)\.py$")
PERSONAL = re.compile(r"/(?:home/(?!(?:app|runner|site|vcap)/)|root/|Users/)\w+/|\bTODO\b|\bFIXME\b|\bXXX\b")
"""Homes of people, not those that platforms and images make; and notes that were left behind."""


def tracked() -> list[Path]:
    """Every file that is, or would be, committed."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.fixture(scope="module")
def action() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(text_of("action.yml"))
    return loaded


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads(text_of("pyproject.toml"))


def test_the_action_s_inputs_are_those_of_the_options_table(action: dict[str, Any]) -> None:
    assert set(action["inputs"]) == set(INPUTS)


def test_the_action_s_defaults_leave_the_configuration_its_say(action: dict[str, Any]) -> None:
    for name, entry in action["inputs"].items():
        option = INPUTS[name]
        alone = option.fronts == Front.INPUT
        wanted = (option.input_default or "") if alone else ""
        assert entry["default"] == ("${{ github.token }}" if name == "github-token" else wanted), name


def test_the_action_s_outputs_are_in_the_readme(action: dict[str, Any]) -> None:
    section = text_of("README.md").split("### Outputs")[1].split("\n## ")[0]
    cells = re.findall(r"^\| (`[^|]+) \|", section, re.M)
    assert {name for cell in cells for name in re.findall(r"`([a-z-]+)`", cell)} == set(action["outputs"])


def test_the_action_s_inputs_are_in_the_readme() -> None:
    section = text_of("README.md").split("### Inputs")[1].split("### Outputs")[0]
    assert set(re.findall(r"^\| `([a-z-]+)`", section, re.M)) == set(INPUTS)


def test_commands_named_in_the_documents_exist_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.M))
    for name in (
        "README.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        ".ci/run",
        ".github/PULL_REQUEST_TEMPLATE.md",
    ):
        assert set(re.findall(r"(?<=`)make ([a-z]+)|^make ([a-z]+)", text_of(name), re.M)) <= {
            pair for target in targets for pair in ((target, ""), ("", target))
        }, name


def test_every_target_of_the_makefile_says_what_it_does() -> None:
    makefile = text_of("Makefile")
    phony = set(re.findall(r"^\.PHONY: ([a-z-]+)$", makefile, re.M))
    assert phony == set(re.findall(r"^([a-z-]+):.* ## \S", makefile, re.M))


def test_files_named_in_the_documents_exist() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md", "examples/shop/README.md"):
        for link in re.findall(r"\]\((?!https?://|#)([^)#]+)", text_of(name)):
            assert (ROOT / name).parent.joinpath(link).exists(), f"{name}: {link}"


def test_files_named_by_the_example_s_readme_exist() -> None:
    shop = ROOT / "examples/shop"
    named = re.findall(r"^\| `([\w./]+)` \|", (shop / "README.md").read_text("utf-8"), re.M)
    assert len(named) >= 3
    assert all((shop / name).is_file() for name in named)


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_every_module_has_its_test_file(source: Path) -> None:
    # A rule's examples are its tests, run by one file for all of them; a package without code needs none.
    is_rule = len(source.parts) == 3 and source.parts[0] == "rules"
    if is_rule or source.name == "__init__.py":
        return
    own = ROOT / "tests" / source.with_name(f"test_{source.name}")
    elsewhere = ROOT / TESTED_ELSEWHERE.get(str(source), str(own))
    assert own.exists() or elsewhere.exists(), f"{own.relative_to(ROOT)} is missing"


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_every_module_opens_with_what_it_knows_and_is_well_named(source: Path) -> None:
    text = (ROOT / "src/fumehood" / source).read_text("utf-8")
    assert re.match(r'r?"""[A-Z`/]', text), "a module opens with one sentence saying what it knows"
    assert not FORBIDDEN.search(source.name)
    assert text.count("\n") <= 400 or str(source) in LONG


def test_no_file_names_a_machine_or_leaves_a_note_to_its_author() -> None:
    allowed = {"tests/test_repository.py"}
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        if path.suffix in {".py", ".md", ".yml", ".toml", ".txt", ""} and name not in allowed:
            found = PERSONAL.search(path.read_text("utf-8", "replace"))
            assert found is None, name


def test_the_lock_files_name_no_index_and_hash_everything() -> None:
    for name in ("requirements/dev.txt", "requirements/runtime.txt"):
        lines = [line for line in text_of(name).splitlines() if line and not line.startswith("#")]
        assert not [line for line in lines if "://" in line or line.startswith("-")], name
        pins = [n for n, line in enumerate(lines) if not line.startswith(" ")]
        assert all("==" in lines[n] and lines[n + 1].startswith("    --hash=sha256:") for n in pins), name


def test_the_lock_files_hold_every_dependency(project: dict[str, Any]) -> None:
    wanted = {"runtime": project["project"]["dependencies"]}
    wanted["dev"] = [*wanted["runtime"], *project["dependency-groups"]["dev"]]
    for name, requirements in wanted.items():
        pinned = set(re.findall(r"^([\w.-]+)==", text_of(f"requirements/{name}.txt"), re.M))
        assert {re.split(r"[>=<~ ]", each)[0].lower() for each in requirements} <= pinned


def test_the_runtime_lock_agrees_with_the_one_that_is_tested() -> None:
    runtime, dev = (
        dict(re.findall(r"^([\w.-]+)==([^ ;\\]+)", text_of(f"requirements/{name}.txt"), re.M))
        for name in ("runtime", "dev")
    )
    assert runtime.items() <= dev.items()


def test_actions_are_pinned_by_commit_and_say_which_version() -> None:
    texts = {path.name: path.read_text("utf-8") for path in (ROOT / ".github/workflows").glob("*.yml")}
    for name, text in {**texts, "README.md": text_of("README.md")}.items():
        for use in re.findall(r"uses: ([^\s.].*)$", text, re.M):
            if not use.startswith("fumehood/fumehood@"):
                assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use), f"{name}: {use}"


def test_workflows_in_the_readme_are_valid(tmp_path: Path) -> None:
    (block,) = [
        each for each in re.findall(r"```yaml\n(.*?)```", text_of("README.md"), re.S) if "\njobs:" in each
    ]
    workflow = tmp_path / "workflow.yml"
    workflow.write_text(block, "utf-8")
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
        str(workflow),
    ]
    assert subprocess.run(command, check=False).returncode == 0


def test_the_example_configuration_in_the_readme_is_valid() -> None:
    keys = {option.name for option in OPTIONS if Front.KEY in option.fronts}
    for block in re.findall(r"```toml\n(.*?)```", text_of("README.md"), re.S):
        assert set(tomllib.loads(block)["tool"]["fumehood"]) <= keys


def test_the_changelog_has_the_version_or_is_unreleased() -> None:
    heads = re.findall(r"^## (.+)$", text_of("CHANGELOG.md"), re.M)
    assert heads[0] == "Unreleased"
    assert len(heads) == 1 or heads[1].startswith(fumehood.__version__)


def test_the_container_starts_python_isolated_and_without_a_shell(action: dict[str, Any]) -> None:
    assert action["runs"] == {"using": "docker", "image": "Dockerfile"}
    dockerfile = text_of("Dockerfile").replace("\\\n", "")
    (entry,) = re.findall(r"^ENTRYPOINT (.*)$", dockerfile, re.M)
    words = json.loads(entry)
    assert words[:5] == ["/usr/bin/env", "-u", "PYTHONEXECUTABLE", "-u", "__PYVENV_LAUNCHER__"]
    assert words[5].startswith("/")
    assert words[6:] == ["-I", "-m", "fumehood", "action"]
    assert not re.findall(r"^(?:USER|WORKDIR|CMD)\b", dockerfile, re.M)
    (base,) = re.findall(r"^ARG BASE=(\S+@sha256:[0-9a-f]{64})$", dockerfile, re.M)
    assert re.findall(r"^FROM (.*)$", text_of(".github/base/Dockerfile"), re.M) == [base]


def test_what_the_image_is_built_from_is_let_through() -> None:
    let_through = [line[1:] for line in text_of(".dockerignore").splitlines() if line.startswith("!")]
    copied = re.findall(r"^COPY (?!--from)(\S+) ", text_of("Dockerfile"), re.M)
    assert copied == let_through


def test_the_wheel_has_what_is_not_code(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    there = set(zipfile.ZipFile(wheel).namelist())
    data = [path for path in tracked() if path.is_relative_to(ROOT / "src") and path.suffix != ".py"]
    assert {path.suffix for path in data} >= {".toml", ".jinja", ".css", ".js"}
    assert {path.relative_to(ROOT / "src").as_posix() for path in data} <= there


def test_the_pre_commit_hook_calls_a_command_that_exists() -> None:
    (hook,) = yaml.safe_load(text_of(".pre-commit-hooks.yaml"))
    assert hook["id"] == "fumehood"
    assert hook["pass_filenames"] is False
    assert hook["entry"].split()[:2] == ["fumehood", "scan"]
