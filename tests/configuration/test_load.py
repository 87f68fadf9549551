"""How flags, inputs and the file add up to settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.configuration.load import load_settings, parse_option
from fumehood.errors import ConfigError, FumehoodError, UsageError
from fumehood.findings.finding import Confidence, Severity
from fumehood.options import OPTIONS, Front
from fumehood.settings import Settings
from tests.sample import IDS

OPTION = {option.name: option for option in OPTIONS}


def load(root: Path, *paths: str, front: Front = Front.FLAG, config: str = "", **given: object) -> Settings:
    (root / ".git").mkdir(exist_ok=True)
    if config:
        (root / "pyproject.toml").write_text(f"[tool.fumehood]\n{config}\n")
    by_name = {name.replace("_", "-"): value for name, value in given.items()}
    return load_settings(paths, by_name, front=front, known=IDS, cwd=root)


def test_nothing_said_means_defaults(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings(root=tmp_path, paths=(tmp_path,))


def test_nothing_said_in_the_action(tmp_path: Path) -> None:
    settings = load(tmp_path, front=Front.INPUT, **{"fail-on": "", "select": "", "baseline": ""})
    assert settings == Settings(root=tmp_path, paths=(tmp_path,), fail_on=Severity.HIGH)


def test_the_file_beats_defaults_and_flags_beat_the_file(tmp_path: Path) -> None:
    config = (
        'min-severity = "high"\nmin-confidence = "low"\njobs = 2\nselect = ["debug-enabled"]\nformat = "json"'
    )
    settings = load(tmp_path, config=config, min_severity="low", select=("run-on-import",), jobs=None)
    assert (settings.min_severity, settings.min_confidence) == (Severity.LOW, Confidence.LOW)
    assert (settings.jobs, settings.format, settings.select) == (2, "json", frozenset({"run-on-import"}))


def test_the_file_beats_the_default_of_the_action(tmp_path: Path) -> None:
    assert load(tmp_path, front=Front.INPUT, config='fail-on = "low"').fail_on is Severity.LOW


def test_a_rule_selected_now_is_not_ignored_by_the_file(tmp_path: Path) -> None:
    config = 'ignore = ["debug-enabled", "run-on-import"]'
    assert load(tmp_path, config=config, select=("debug-enabled",)).ignore == {"run-on-import"}


def test_patterns_of_a_folder_belong_to_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    shop = tmp_path / "shop"
    shop.mkdir()
    table = (
        'exclude = ["/old", "*.gen.py"]\nbaseline = "b.json"\nignore-paths = {"tests/" = ["debug-enabled"]}'
    )
    (shop / "pyproject.toml").write_text(f"[tool.fumehood]\n{table}\n")
    settings = load_settings(["shop"], {}, front=Front.FLAG, known=IDS, cwd=tmp_path)
    assert settings.exclude == ("/shop/old", "/shop/**/*.gen.py")
    assert settings.ignore_paths == (("/shop/**/tests/", frozenset({"debug-enabled"})),)
    assert settings.baseline == shop / "b.json"


def test_a_named_file_is_read_instead(tmp_path: Path) -> None:
    (tmp_path / "strict.toml").write_text('fail-on = "note"')
    (tmp_path / "pyproject.toml").write_text('[tool.fumehood]\nfail-on = "high"\n')
    settings = load_settings([], {"config": "strict.toml"}, front=Front.FLAG, known=IDS, cwd=tmp_path)
    assert settings.fail_on is Severity.NOTE


@pytest.mark.parametrize(
    ("config", "problem"),
    [
        ('fail_on = "high"', "pyproject.toml: unknown key 'fail_on'; did you mean 'fail-on'?"),
        ('output = "/etc/passwd"', "pyproject.toml: unknown key 'output'"),
        (
            'fail-on = "hihg"',
            "pyproject.toml: fail-on: expected one of note, low, medium, high, critical, never",
        ),
        (
            'select = ["debug-enable"]',
            "pyproject.toml: select: unknown rule 'debug-enable'; did you mean 'debug-enabled'?",
        ),
        (
            'ignore-paths = {"x" = ["run-on-imports"]}',
            "ignore-paths: unknown rule 'run-on-imports'; did you mean 'run-on-import'?",
        ),
        ('baseline = "../b.json"', "pyproject.toml: baseline: ../b.json is outside of the repository"),
        ('exclude = ["a\\\\"]', "pyproject.toml: exclude: not a valid pattern: a\\"),
        ("jobs = true", "pyproject.toml: jobs: expected a whole number"),
    ],
)
def test_a_wrong_file_is_named_with_its_problem(tmp_path: Path, config: str, problem: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, config=config)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("front", "given", "problem"),
    [
        (Front.FLAG, {"select": ("debug-enable",)}, "--select: unknown rule 'debug-enable'; did you mean"),
        (Front.FLAG, {"jobs": "x"}, "--jobs: expected a whole number"),
        (Front.FLAG, {"exclude": ("a\\",)}, "--exclude: not a valid pattern"),
        (Front.INPUT, {"fail-on": "hihg"}, "input fail-on: expected one of"),
        (Front.INPUT, {"baseline": "../b.json"}, "input baseline: ../b.json is outside of the repository"),
    ],
)
def test_a_wrong_flag_or_input_is_named(
    tmp_path: Path, front: Front, given: dict[str, object], problem: str
) -> None:
    with pytest.raises(UsageError) as caught:
        load_settings([], given, front=front, known=IDS, cwd=tmp_path)
    assert problem in str(caught.value)


def test_a_flag_may_name_a_baseline_anywhere(tmp_path: Path) -> None:
    assert load(tmp_path, baseline="../b.json").baseline == tmp_path / "../b.json"


def test_an_input_may_not_name_a_configuration_outside(tmp_path: Path) -> None:
    root = tmp_path / "repo"
    root.mkdir()
    (tmp_path / "c.toml").write_text("jobs = 1")
    with pytest.raises(FumehoodError, match="out of the repository"):
        load_settings([], {"config": "../c.toml"}, front=Front.INPUT, known=IDS, cwd=root)


def test_places_must_be_inside_of_a_given_root(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="outside of"):
        load_settings([".."], {}, front=Front.INPUT, known=IDS, cwd=tmp_path, root=tmp_path)


def test_one_option_alone() -> None:
    assert parse_option(OPTION["annotations"], "OFF", Front.INPUT) == "off"
    with pytest.raises(
        UsageError, match="input annotations: expected one of auto, checks, commands, off, not 'on'"
    ):
        parse_option(OPTION["annotations"], "on", Front.INPUT)
