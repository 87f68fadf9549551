"""Client data decides which file is opened, written, sent or removed.

What is followed is the path: from the request through joins, `pathlib` and your own functions to the call that uses
it. A name that went through `secure_filename` or `os.path.basename`, a path that is in its folder after it was
resolved, `send_from_directory` and members of an allow-list are no finding.

## Why is this bad?
`../../etc/passwd` climbs out of any folder that it is joined to, and `os.path.join("/data", "/etc/passwd")` is
`/etc/passwd`. Whoever sends the request reads your settings and keys, or overwrites your code. The name of an uploaded
file, and the names of the members of an archive, are chosen by the client too.

## How to fix
Let Flask join the path, keep only the name, or resolve the path and see whether it is still in its folder.

```python
return send_from_directory(UPLOADS, name)
upload.save(UPLOADS / secure_filename(upload.filename))
path = (UPLOADS / name).resolve()
if not path.is_relative_to(UPLOADS.resolve()):
    abort(404)
```

A test with `startswith` has to include the separator: `/data/app-keys` starts with `/data/app`. Archives are extracted
with `filter="data"`.

## References
- https://flask.palletsprojects.com/en/stable/patterns/fileuploads/
- https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.security.safe_join
- https://docs.python.org/3/library/tarfile.html#extraction-filters
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="path-traversal",
    title="Client data in the path of a file",
    severity=7.5,
    confidence=Confidence.HIGH,
    cwe=(22,),
    owasp=("a01-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "a file of the client's choice",
            """
            import os
            from flask import Flask, request

            app = Flask(__name__)
            REPORTS = "/srv/reports"

            @app.route("/report")
            def report():
                name = request.args["name"]
                with open(os.path.join(REPORTS, name)) as file:  # finding
                    return {"report": file.read()}
            """,
        ),
        Example(
            "an upload saved under the client's name for it",
            """
            from pathlib import Path
            from flask import Flask, request

            app = Flask(__name__)
            UPLOADS = Path("/srv/uploads")

            @app.post("/upload")
            def upload():
                file = request.files["file"]
                file.save(UPLOADS / file.filename)  # finding
                return "saved"
            """,
        ),
        Example(
            "a resolved path that is in its folder",
            """
            from pathlib import Path
            from flask import Flask, abort, request

            app = Flask(__name__)
            REPORTS = Path("/srv/reports").resolve()

            @app.route("/report")
            def report():
                path = (REPORTS / request.args["name"]).resolve()
                if not path.is_relative_to(REPORTS):
                    abort(404)
                return {"report": path.read_text()}
            """,
        ),
        Example(
            "the name alone",
            """
            import os
            from flask import Flask, request
            from werkzeug.utils import secure_filename

            app = Flask(__name__)

            @app.post("/upload")
            def upload():
                file = request.files["file"]
                file.save(os.path.join("/srv/uploads", secure_filename(file.filename)))
                return "saved"
            """,
        ),
    ),
)


@follow(RULE, "path")
def in_path(reached: SinkReached) -> Saying:
    if reached.path.startswith("tarfile."):
        return Saying(
            place=f"the archive that `{reached.called}` extracts",
            harm="Names such as `../../app.py` in it are written outside of the folder that it is extracted to.",
            advice='Pass `filter="data"`, which refuses such members.',
        )
    return Saying(
        place=f"the path in `{reached.called}`",
        harm="Whoever sends the request can leave the folder you meant, with `..` or a path that begins with `/`.",
        advice="Keep the name alone with `secure_filename`, or resolve the path and require that it is in its folder.",
    )
