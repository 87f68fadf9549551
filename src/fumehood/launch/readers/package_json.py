"""`package.json`: the scripts of a frontend that also start the Flask app beside it."""

from __future__ import annotations

from collections.abc import Iterator

from fumehood.launch.checkout import Checkout, script_of, stage_of_task
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import STARTERS
from fumehood.launch.remote import with_remote
from fumehood.project.imports import parent


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per script, which npm runs in the folder of the file.

    https://docs.npmjs.com/cli/using-npm/scripts
    """
    from fumehood.launch.documents.json import read_json  # noqa: PLC0415 -- loads a parser

    for name, node in read_json(document).pairs("scripts"):
        script = script_of(node) if node.text is not None else None
        if script is not None and any(word.decode() in script.text for word in STARTERS):
            stage, reason = stage_of_task(name, "scripts in a package.json")
            checkout = Checkout(stage=stage, stage_reason=reason, folder=parent(document.path))
            yield from with_remote(checkout.shell(f"npm run {name}", script), deployment)
