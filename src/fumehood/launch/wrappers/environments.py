"""Tools that run a program of a virtual environment: uv, Poetry, Pipenv and others."""

from __future__ import annotations

import re
from typing import Final

from fumehood.launch.launch import Word
from fumehood.launch.wrappers.inner import Inner, Unwrap, Words, assignments, below, options_of, plain

UV_GLOBAL: Final = (
    "--directory",
    "--project",
    "--config-file",
    "--cache-dir",
    "--color",
    "--allow-insecure-host",
)
UV_VALUES: Final = (
    *UV_GLOBAL, "-w", "-i", "-f", "-P", "-C", "-p",
    "--extra", "--no-extra", "--group", "--no-group", "--only-group", "--env-file", "--with", "--with-editable",
    "--with-requirements", "--package", "--python-platform", "--index", "--default-index", "--index-url",
    "--extra-index-url", "--find-links", "--index-strategy", "--keyring-provider", "--upgrade-package", "--resolution",
    "--prerelease", "--fork-strategy", "--exclude-newer", "--reinstall-package", "--link-mode", "--config-setting",
    "--no-build-isolation-package", "--no-build-package", "--no-binary-package", "--refresh-package", "--python",
    "--no-sources-package", "--exclude-newer-package", "--upgrade-group", "--from", "--constraints", "-c",
    "--build-constraints", "-b", "--overrides", "--torch-backend",
)  # fmt: skip


def _uv_run(words: Words) -> Inner | None:
    """See https://docs.astral.sh/uv/reference/cli/#uv-run."""
    options = options_of(words[1:], UV_VALUES)
    rest, folder = options.rest, options.value("--directory")
    if not rest:
        return None
    names = options.given.keys()
    if names & {"-m", "--module"}:
        rest = (Word("python", words[0].location), Word("-m", words[0].location), *rest)
    elif names & {"-s", "--script", "--gui-script"} or rest[0].text.endswith((".py", ".pyw")):
        rest = (Word("python", words[0].location), *rest)
    return Inner(rest, folder=folder)


def _tool(*with_value: str) -> Unwrap:
    """`uvx gunicorn@23 …`, `pipx run gunicorn==23 …`."""

    def unwrap(words: Words) -> Inner | None:
        rest = options_of(words[1:], with_value).rest
        if not rest:
            return None
        name = re.split(r"[@=<>~!\[]", rest[0].text, maxsplit=1)[0]
        return Inner((Word(name, rest[0].location, rest[0].missing), *rest[1:]))

    return unwrap


def _uv_tool(words: Words) -> Inner | None:
    return _uvx(words[1:]) if len(words) > 1 and words[1].text == "run" else None


def _uv(words: Words) -> Inner | None:
    options = options_of(words[1:], UV_GLOBAL)
    if not options.rest:
        return None
    inner = {"run": _uv_run, "tool": _uv_tool}.get(options.rest[0].text)
    found = None if inner is None else inner(options.rest)
    if found is None or found.folder is not None:
        return found
    return Inner(found.words, folder=options.value("--directory"))


def _hatch(words: Words) -> Inner | None:
    """`hatch run environment:command`."""
    rest = words[1:]
    if not rest:
        return None
    first = Word(rest[0].text.rpartition(":")[2], rest[0].location, rest[0].missing)
    return Inner((first, *rest[1:]))


def _pdm(words: Words) -> Inner | None:
    options = options_of(
        words[1:], ("-p", "--project", "-k", "--skip", "--env", "--env-file", "--working-dir")
    )
    environment, _ = assignments((value,) if (value := options.value("--env")) else ())
    return Inner(options.rest, environment=environment, folder=options.value("--working-dir"))


_uvx: Final = _tool(*UV_VALUES)
_conda: Final = below(
    ("run",), plain("-n", "--name", "-p", "--prefix", "--cwd", "-e", "--env", "-a", "--attach", "-r", folder="--cwd"),
    "-r", "--root-prefix", "-n", "-p",
)  # fmt: skip

ENVIRONMENTS: Final[dict[str, Unwrap]] = {
    "conda": _conda,
    "hatch": below(
        ("run",), _hatch, "-e", "--env", "-p", "--project", "--data-dir", "--cache-dir", "--config"
    ),
    "mamba": _conda,
    "micromamba": _conda,
    "npx": plain("-p", "--package"),
    "pdm": below(("run",), _pdm, "-c", "--config"),
    "pipenv": below(("run",), plain(), "--python", "--pypi-mirror"),
    "pipx": below(
        ("run",), _tool("--spec", "--python", "--pip-args", "--index-url", "-i", "--with", "--fetch-python")
    ),
    "pixi": below(("run",), plain("-e", "--environment", "-m", "--manifest-path", "--color"), "--color"),
    "poetry": below(("run",), plain(), "-P", "--project", "-C", "--directory", folder=("-C", "--directory")),
    "rye": below(("run",), plain("--pyproject")),
    "uv": _uv,
    "uvx": _uvx,
}
