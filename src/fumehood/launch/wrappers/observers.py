"""Programs that trace, measure or restart another one."""

from __future__ import annotations

from typing import Final

from fumehood.launch.launch import Word
from fumehood.launch.wrappers.inner import (
    Inner,
    Unwrap,
    Words,
    after_dashes,
    as_python,
    below,
    options_of,
    plain,
    python_after,
)
from fumehood.regex import regex

FUNCTION: Final = regex(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")


def _nodemon(words: Words) -> Inner | None:
    """https://github.com/remy/nodemon: `--exec python app.py`, `--exec "flask run"`, or a script of Python alone."""
    options = options_of(
        words[1:],
        (
            "-x",
            "--exec",
            "-e",
            "--ext",
            "-w",
            "--watch",
            "-i",
            "--ignore",
            "-d",
            "--delay",
            "-s",
            "--signal",
            "--config",
        ),
    )
    text = options.value("-x", "--exec")
    if text is not None:
        whole = " ".join([text.text, *(word.text for word in options.rest)])
        missing = tuple(name for word in (text, *options.rest) for name in word.missing)
        return Inner((), Word(whole, text.location, missing))
    is_python = bool(options.rest) and options.rest[0].text.endswith(".py")
    return as_python(words[0], options.rest) if is_python else None


def _watchfiles(words: Words) -> Inner | None:
    """https://watchfiles.helpmanual.io/cli/: a command in one word, or a Python function."""
    options = options_of(
        words[1:],
        ("--ignore-paths", "--target-type", "--filter", "--args", "--verbosity", "--sigint-timeout", "--grace-period",
         "--sigkill-timeout"),
    )  # fmt: skip
    if not options.rest or FUNCTION.fullmatch(options.rest[0].text):
        return None
    return Inner((), options.rest[0])


def _watchmedo(words: Words) -> Inner | None:
    """https://pypi.org/project/watchdog/: options may follow the command's name up to `--`."""
    values = (
        "-d", "--directory", "-p", "--pattern", "--patterns", "-i", "--ignore-pattern", "--ignore-patterns",
        "--interval", "--timeout", "--signal", "--kill-after", "--debounce-interval",
    )  # fmt: skip
    rest = options_of(words[1:], values).rest
    if len(rest) > 1 and (dashes := after_dashes(rest)) is not None:
        first = options_of(rest[1:], values).rest if rest[1].text[:1] == "-" else dashes
        return Inner((rest[0], *first))
    return Inner(rest)


def _together(words: Words) -> Inner | None:
    """`concurrently "flask run" "npm start"`: each word is a command."""
    values = (
        "-n",
        "--names",
        "-c",
        "--prefix-colors",
        "-p",
        "--prefix",
        "-l",
        "--max-processes",
        "-s",
        "--success",
    )
    rest = options_of(words[1:], values).rest
    if not rest:
        return None
    missing = tuple(name for word in rest for name in word.missing)
    return Inner((), Word("\n".join(f"{word.text} &" for word in rest), rest[0].location, missing))


def _entr(words: Words) -> Inner | None:
    options = options_of(words[1:], ())
    if "-s" in options.given:
        return Inner((), options.rest[0]) if options.rest else None
    return Inner(options.rest)


def _newrelic(words: Words) -> Inner | None:
    """See https://docs.newrelic.com/docs/apm/agents/python-agent/installation/python-agent-admin-script-advanced-usage/."""
    run = python_after() if words[0].text == "run-python" else plain()
    return run(words)


def _instrumented(words: Words) -> Inner | None:
    """https://opentelemetry.io/docs/zero-code/python/: every option but `--help` and `--version` takes a value."""
    rest = words[1:]
    while rest and rest[0].text.startswith("--") and rest[0].text != "--":
        rest = rest[1:] if "=" in rest[0].text else rest[2:]
    return Inner(rest[1:] if rest and rest[0].text == "--" else rest)


_coverage: Final = below(
    ("run",),
    python_after("--concurrency", "--context", "--data-file", "--include", "--omit", "--save-signal", "--source",
                 "--debug", "--rcfile"),
)  # fmt: skip

OBSERVERS: Final[dict[str, Unwrap]] = {
    "appsignal-wrap": plain("--cron", "--heartbeat"),
    "cProfile": python_after("-o", "-s"),
    "concurrently": _together,
    "coverage": _coverage,
    "ddtrace-run": plain(),
    "debugpy": python_after(
        "--listen", "--connect", "--log-to", "--pid", "--adapter-access-token", "--configure-qt",
        "--configure-subProcess", "--parent-session-pid",
    ),
    "elasticapm-run": plain("--config"),
    "entr": _entr,
    "ipython": python_after("--profile"),
    "jurigged": python_after("-w", "--watch", "-d", "--debounce", "--poll", "-l", "--loop", "-x", "--xloop"),
    "kernprof": python_after("-o", "-s", "-u", "-p", "--outfile", "--setup", "--unit", "--prof-mod"),
    "memray": below(("run",), python_after("-o", "--output", "-p", "--live-port")),
    "newrelic-admin": below(("run-program", "run-python"), _newrelic),
    "nodemon": _nodemon,
    "opentelemetry-instrument": _instrumented,
    "pdb": python_after("-c"),
    "ptvsd": python_after("--host", "--port"),
    "py-spy": below(("record", "top"), plain("-o", "--output", "-f", "--format", "-d", "--duration", "-r", "--rate")),
    "pyinstrument": python_after("-o", "--outfile", "-r", "--renderer", "-i", "--interval", "-p"),
    "reflex": plain("-r", "-R", "-g", "-G", "-d", "-S", "-t", "--regex", "--glob"),
    "splunk-py-trace": _instrumented,
    "watchexec": plain("-e", "--exts", "-w", "--watch", "-i", "--ignore", "-s", "--signal", "-d", "--debounce"),
    "watchfiles": _watchfiles,
    "watchmedo": below(("auto-restart",), _watchmedo),
}  # fmt: skip
