"""Commands of RUN that matter to a start."""

from __future__ import annotations

import pytest

from fumehood.launch.images.runs import Effect, EffectKind, effects


def shown(effect: Effect) -> str:
    match effect.kind:
        case EffectKind.NAME:
            return f"{effect.folder} {effect.path} -> {effect.target}"
        case EffectKind.INSTALL:
            return f"install {effect.folder} {effect.path}"
        case EffectKind.FETCH:
            return "fetch"


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("apt-get update && apt-get install -y gcc", []),
        ("pip install --no-cache-dir -r requirements.txt gunicorn", []),
        ("pip install -r /app/requirements.txt", []),
        ("pip install .", ["install /app ."]),
        ("pip install --no-cache-dir -e '.[prod]'", ["install /app ."]),
        ("pip install -U pip && pip3 install /src", ["install /app /src"]),
        ("/venv/bin/pip install ./lib", ["install /app ./lib"]),
        ("python -m pip install .[all]", ["install /app ."]),
        ("uv pip install --system .", ["install /app ."]),
        ("uv sync --frozen --no-dev", ["install /app ."]),
        ("uv sync --frozen --no-install-project", []),
        ("poetry install --no-root --only main", []),
        ("poetry --no-ansi install --only main", ["install /app ."]),
        ("cd /build; python setup.py install", ["install /build ."]),
        ("git clone https://example.com/a.git && ls", ["fetch"]),
        ("ln -s /app/run.sh /usr/local/bin/run", ["/usr/local/bin /app/run.sh -> /usr/local/bin/run"]),
        ("ln -s app/run.sh /run.sh", ["/ app/run.sh -> /run.sh"]),
        ("cp docker/start.sh /usr/local/bin/", ["/app docker/start.sh -> /usr/local/bin/start.sh"]),
        ("mv start.sh / && chmod +x /start.sh", ["/app start.sh -> /start.sh"]),
        ("cp *.sh /bin/ && cp $A /b && cp a b c", []),
    ],
)
def test_effects(run: str, expected: list[str]) -> None:
    assert [shown(one) for one in effects(run, "/app")] == expected


@pytest.mark.parametrize("run", ["pip install " * 100_000, "cp " * 300_000, "&&" * 500_000])
def test_a_long_run_is_cut(run: str) -> None:
    assert list(effects(run, "/")) == []
