"""Which files may hold secrets."""

from __future__ import annotations

import pytest

from fumehood.credentials.files import (
    Form,
    form_of,
    is_for_people,
    is_for_trial,
    is_own,
    may_hold_credentials,
)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (".env", Form.DOTENV),
        (".env.production", Form.DOTENV),
        ("shop.env", Form.DOTENV),
        (".env.example", Form.DOTENV),
        ("settings.ini", Form.INI),
        ("app.cfg", Form.INI),
        ("pyproject.toml", Form.TOML),
        ("values.yaml", Form.YAML),
        ("docker-compose.yml", Form.YAML),
        ("service-account.json", Form.JSON),
        ("Dockerfile", Form.DOCKERFILE),
        ("Dockerfile.prod", Form.DOCKERFILE),
        ("start.sh", Form.SHELL),
        ("shop.service", Form.INI),
        ("Procfile", Form.COMMANDS),
        ("Makefile", Form.COMMANDS),
        ("index.html", Form.PLAIN),
        ("server.key", Form.PLAIN),
        ("id_rsa", Form.PLAIN),
        ("config.json.sample", Form.JSON),
    ],
)
def test_formats(name: str, form: Form) -> None:
    assert form_of(name) is form
    assert may_hold_credentials(name)


@pytest.mark.parametrize(
    "name",
    [
        "app.py",
        "app.js",
        "de.json",
        "pt_BR.json",
        "strings.json",
        "package-lock.json",
        "poetry.lock",
        "README.md",
        "a.png",
        "x",
    ],
)
def test_others(name: str) -> None:
    assert form_of(name) is None


def test_what_files_are_for() -> None:
    assert is_for_people("shop/translations/de.json")
    assert not is_for_people("shop/de.json")
    assert is_for_trial(".env.example")
    assert is_for_trial(".github/workflows/test.yml")
    assert not is_for_trial(".env.production")
    assert is_own("docker-compose.yml")
    assert is_own(".env.local")
    assert not is_own("k8s/web.yaml")
