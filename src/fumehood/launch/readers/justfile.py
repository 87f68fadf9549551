"""Justfiles: what `just run`, `just serve` and the like start."""

from __future__ import annotations

from collections.abc import Iterator

from fumehood.launch.checkout import Checkout, stage_of_task
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.dotenv import read_dotenv
from fumehood.launch.documents.justfile import Justfile, read_justfile
from fumehood.launch.launch import Word
from fumehood.launch.process import Process
from fumehood.launch.remote import with_remote
from fumehood.project.imports import join, parent


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process for each line of a recipe, which Just starts in the folder of the file."""
    justfile = read_justfile(document)
    dotenv = _dotenv(justfile, deployment)
    for recipe in justfile.recipes:
        stage, reason = stage_of_task(recipe.name, "recipes of a justfile")
        start = Checkout(stage=stage, stage_reason=reason, folder=parent(document.path))
        folder = recipe.folder or justfile.settings.get("working-directory")
        checkout = start.entered(folder, {**dotenv, **justfile.environment(recipe)})
        for script in justfile.scripts(recipe):
            yield from with_remote(checkout.shell(f"just {recipe.name}", script), deployment)


def _dotenv(justfile: Justfile, deployment: Deployment) -> dict[str, Word]:
    """The file that `set dotenv-load` asks for: https://just.systems/man/en/settings.html#dotenv-settings."""
    settings, folder = justfile.settings, parent(justfile.document.path)
    named = settings.get("dotenv-path") or settings.get("dotenv-filename")
    if named is None and settings.get("dotenv-load") != "true":
        return {}
    file = deployment.document(join(folder, named or ".env"), sure=False)
    return {} if file is None else read_dotenv(file, {})
