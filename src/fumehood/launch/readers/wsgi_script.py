"""`*.wsgi` scripts that no Apache configuration of the workspace names: mod_wsgi loads them on some host.

https://flask.palletsprojects.com/en/stable/deploying/mod_wsgi/
"""

from __future__ import annotations

from collections.abc import Iterator

from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Launch, ServerKind, Stage
from fumehood.launch.stage import stage_of_file
from fumehood.launch.wsgi_scripts import ABSOLUTE, offered, script_search, script_target


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """The launch of one script."""
    written = offered(document)
    if written is None:
        return
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    named = [found[1] for found in ABSOLUTE.finditer(document.text)]
    files = host_files(document.path, "", named, deployment)
    target = script_target(document.path, written, "application", deployment)
    yield Launch(
        server=ServerKind.MOD_WSGI,
        name=target.name,
        command=written,
        chain=(document.step(written.location, "Apache's mod_wsgi looks for `application` here"),),
        stage=stage,
        stage_reason=reason,
        target=target,
        search=script_search(document.path, files, deployment),
    )
