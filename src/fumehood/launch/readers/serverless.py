"""Serverless Framework's `serverless.yml`: handlers that Lambda imports, and serverless-wsgi's app.

https://www.serverless.com/framework/docs/providers/aws/guide/functions
https://www.serverless.com/plugins/serverless-wsgi
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Launch, ServerKind, Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.lambda_ import imported_handler
from fumehood.launch.readers.manifest import MOST, ImportedApp, imported, manifest, setting, stage_of, within
from fumehood.launch.stage import stage_of_name
from fumehood.project.imports import parent
from fumehood.regex import regex

WSGI: Final = frozenset({"wsgi_handler.handler", "wsgi.handler"})
"""The handlers that serverless-wsgi brings; the second is the older name of the first."""
VARIABLE: Final = regex(r"\$\{([^{}]*)\}")


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """A launch per function in Python."""
    root = read_json(document) if document.path.endswith(".json") else manifest(document)
    runtime = root.string("provider", "runtime") or "python"
    common = _variables(root.get("provider", "environment"))
    for name, function in islice(root.pairs("functions"), MOST):
        handler = function.word("handler")
        if handler is None or not (function.string("runtime") or runtime).startswith("python"):
            continue
        stage, reason = _stage(document, root, name)
        process = Process(
            name=name,
            stage=stage,
            stage_reason=reason,
            environment=common | _variables(function.get("environment")),
        )
        found = _launch(handler, process, root, document, deployment)
        yield from () if found is None else (found,)


def _launch(
    handler: Word, process: Process, root: Node, document: Document, deployment: Deployment
) -> Launch | None:
    app = root.word("custom", "wsgi", "app")
    if handler.text in WSGI and app is not None:
        return _wsgi(app, process, document, deployment)
    return imported_handler(handler, process, parent(document.path), document, deployment)


def _wsgi(written: Word, process: Process, document: Document, deployment: Deployment) -> Launch:
    """`app: api/server.app` is the name `app` of the module `server` in the folder `api`."""
    path, _, attribute = written.text.rpartition(".")
    folder, _, module = path.rpartition("/")
    here = parent(document.path)
    app = ImportedApp(
        server=ServerKind.LAMBDA,
        written=written,
        module=module,
        attribute=attribute,
        search=tuple(dict.fromkeys((within(here, folder), here))),
        note="serverless-wsgi imports the app and serves it to Lambda",
    )
    return imported(app, process, document, deployment)


def _stage(document: Document, root: Node, name: str) -> tuple[Stage, str]:
    """A stage that is written down counts; usually it is an option of the command."""
    stage, reason = stage_of(document.path, "the function's name", name)
    told = root.string("provider", "stage") or ""
    if stage is Stage.DEPLOYED and "$" not in told and stage_of_name(told) is Stage.DEVELOPMENT:
        return Stage.DEVELOPMENT, f"the stage `{told}` says so"
    return stage, reason


def _variables(node: Node | None) -> dict[str, Word]:
    """An environment; what `${…}` stands for is not looked up."""
    found: dict[str, Word] = {}
    for name, value in node.pairs() if node is not None else ():
        word = setting(name, value)
        missing = tuple(dict.fromkeys(VARIABLE.findall(word.text)))
        found[name] = Word(word.text, word.location, missing) if missing else word
    return found
