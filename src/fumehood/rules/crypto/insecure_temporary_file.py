"""A temporary file has a name that somebody else can know before it is made.

`tempfile.mktemp()` and `os.tempnam()` return a name and make no file; `open("/tmp/report.csv", "w")` has the same name
each time, and the name `/tmp/report-{os.getpid()}.csv` can be guessed, as one from a time can. Random names of `uuid4()`
and `secrets` are no finding, nor are files of mode `x`, `NamedTemporaryFile`, `mkstemp`, `TemporaryDirectory` and what is
below a directory of their making, nor a file that is only read.

## Why is this bad?
Everybody on the machine may write to `/tmp`. Who makes the file first, or a link in its place, decides what your
program reads back, or which of your files it overwrites.

## How to fix
```python
with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
    file.write(report)
```

## References
- https://docs.python.org/3/library/tempfile.html
- https://owasp.org/www-community/vulnerabilities/Insecure_Temporary_File
"""

from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.decided import constants
from fumehood.flow.values import Value, options
from fumehood.framework.crypto.temporary import GUESSED, shared_path
from fumehood.framework.observations import Called, Observations
from fumehood.rules.rule import Example, Match, Rule
from fumehood.rules.wording import call_name

RULE = Rule(
    id="insecure-temporary-file",
    title="A temporary file whose name is known beforehand",
    severity=3.3,
    confidence=Confidence.MEDIUM,
    cwe=(377, 379),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a name without a file",
            """
            import tempfile
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/upload", methods=["POST"])
            def upload():
                path = tempfile.mktemp(suffix=".png")  # finding
                request.files["image"].save(path)
                return "ok"
            """,
        ),
        Example(
            "the same name each time",
            """
            from flask import Flask

            app = Flask(__name__)

            @app.route("/report")
            def report():
                with open("/tmp/report.csv", "w") as file:  # finding
                    file.write("a,b")
                return "ok"
            """,
        ),
        Example(
            "a file that is made at once",
            """
            import tempfile
            from flask import Flask, request

            app = Flask(__name__)

            @app.route("/upload", methods=["POST"])
            def upload():
                with tempfile.NamedTemporaryFile(suffix=".png") as file:
                    request.files["image"].save(file)
                return "ok"
            """,
        ),
        Example(
            "a file of its own directory",
            """
            import os
            import tempfile
            from flask import Flask

            app = Flask(__name__)

            @app.route("/report")
            def report():
                with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, "a.csv"), "w") as file:
                    file.write("a,b")
                return "ok"
            """,
        ),
    ),
)

WORDS = ("/tmp", "/shm", "gettempdir")  # noqa: S108 -- looked for
WHOLE = "pathlib.Path.write_text", "pathlib.Path.write_bytes"
"""Methods of a path that write a file of it."""


@RULE.on_call("tempfile.mktemp", "os.tempnam", "os.tmpnam")
def named(called: Called, _: Observations) -> Iterator[Match]:
    """A name, and nobody holds the file."""
    yield Match(
        at=called.site,
        message=f"{call_name(called.site)} returns a name and makes no file. "
        "Who makes it first, or a link in its place, decides what is written or read.",
        advice="Use `tempfile.NamedTemporaryFile()` or `tempfile.mkstemp()`, which make the file.",
        confidence=Confidence.HIGH,
    )


@RULE.on_call("builtins.open", "io.open", "codecs.open", words=WORDS)
def opened(called: Called, _: Observations) -> Iterator[Match]:
    """A file in a directory that everybody writes to, of a name that can be guessed, is written."""
    if _writes(called.arguments.get(1, "mode")):
        yield from _written(called, called.arguments.get(0, "file", "filename"))


@RULE.on_call("pathlib.Path.open", words=WORDS)
def opened_path(called: Called, _: Observations) -> Iterator[Match]:
    """The same by a method of the path."""
    if _writes(called.arguments.get(0, "mode")):
        yield from _written(called, called.receiver)


@RULE.on_call(*WHOLE, words=WORDS)
def written(called: Called, _: Observations) -> Iterator[Match]:
    """The whole file at once."""
    yield from _written(called, called.receiver)


@RULE.on_call("werkzeug.datastructures.FileStorage.save", words=WORDS)
def saved(called: Called, _: Observations) -> Iterator[Match]:
    """An upload is written to it."""
    yield from _written(called, called.arguments.get(0, "dst"))


def _writes(mode: Value | None) -> bool:
    """Whether a mode writes to a file that there may be; `x` refuses one, and links."""
    modes = constants(mode) if mode is not None else None
    return bool(modes) and all(isinstance(one, str) and set(one) & {"w", "a", "+"} for one in modes or ())


def _written(called: Called, path: Value | None) -> Iterator[Match]:
    paths = (shared_path(option) for option in ([] if path is None else options(path)))
    if (found := next((one for one in paths if one), None)) is None:
        return
    known = "is a name that can be guessed" if GUESSED in found else "has the same name each time"
    yield Match(
        at=called.site,
        message=f"`{found[:60]}` {known}, in a directory that everybody writes to. "
        "Who puts a link in its place decides which file is overwritten.",
        advice="Use `tempfile.NamedTemporaryFile()`, or a directory of the app's own.",
        confidence=Confidence.MEDIUM,
        practice=False,
    )
