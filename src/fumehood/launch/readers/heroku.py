"""Heroku's `heroku.yml` (what runs in the images it builds) and `app.json` (variables of the app).

https://devcenter.heroku.com/articles/build-docker-images-heroku-yml
https://devcenter.heroku.com/articles/app-json-schema
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.json import read_json
from fumehood.launch.documents.node import Node
from fumehood.launch.image_names import Built, in_image
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process
from fumehood.launch.readers.manifest import given, manifest, setting, variables, within
from fumehood.launch.stage import stage_of_file
from fumehood.project.imports import join, parent


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """A process per type; one that no command is told for starts what its image starts, which is not told again."""
    root = manifest(document)
    folder = parent(document.path)
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    variables_here = {**environment(folder, deployment), **variables(root.pairs("setup", "config"))}
    images = dict(root.pairs("build", "docker"))
    runs = dict(root.pairs("run"))
    for name in dict.fromkeys([*images, *runs]):
        run = runs.get(name)
        start = given(run.get("command") if run is not None and run.entries is not None else run)
        built = images.get(run.string("image") or name if run is not None else name) or images.get(name)
        if name == "release" or (start is None and not variables_here):
            continue
        process = Process(name=name, stage=stage, stage_reason=reason, environment=variables_here)
        found = _process(process, built, document)
        started = in_image(found[0], found[1], deployment, command=start)
        yield from () if started is None else (started,)


def _process(process: Process, built: Node | None, document: Document) -> tuple[Process, Built]:
    """The process with the step to its image, and that image; `Dockerfile` beside the file where none is named."""
    folder = parent(document.path)
    path = within(folder, (built.text if built is not None else None) or "Dockerfile")
    if built is not None:
        step = document.step(built.location, f"the image of `{process.name}` is built from `{path}`")
        process = replace(process, chain=(step,))
    return process, Built(path, "", parent(path))


def environment(folder: str, deployment: Deployment) -> dict[str, Word]:
    """The variables of the `app.json` in a folder; a generated or asked one has its value elsewhere."""
    path = join(folder, "app.json")
    document = deployment.document(path, sure=False) if deployment.exists(path) else None
    if document is None:
        return {}
    try:
        entries = list(read_json(document).pairs("env"))
    except Unreadable:
        return {}  # other tools have an app.json too
    return {name: setting(name, _value(node), node.location) for name, node in entries}


def _value(node: Node) -> Node | None:
    return node.get("value") if node.entries is not None else node
