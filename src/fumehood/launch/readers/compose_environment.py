"""The files with variables that compose files read: `.env` beside them, and `env_file` of services.

https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.dotenv import read_dotenv
from fumehood.launch.documents.substitution import interpolated
from fumehood.launch.launch import Word
from fumehood.project.imports import join, parent


def project_variables(document: Document, deployment: Deployment) -> Mapping[str, Word]:
    """What `${NAME}` in a compose file means: what is in the `.env` beside it, and its own folder as PWD."""
    path = join(parent(document.path), ".env")
    return {"PWD": Word(".", document.line(1)), **_read(path, {}, deployment)}


@dataclass(slots=True)
class EnvironmentFiles:
    """The files that the services of one compose file name; the same files are read once."""

    deployment: Deployment
    variables: Mapping[str, Word]
    known: dict[tuple[str, ...], Mapping[str, Word]] = field(default_factory=dict)

    def read(self, paths: tuple[str, ...]) -> Mapping[str, Word]:
        """What workspace files set, later ones on top; a file that is not there sets nothing."""
        if not paths:
            return {}
        if paths not in self.known:
            before = self.read(paths[:-1])
            here = {**self.variables, **before}
            self.known[paths] = {**before, **_read(paths[-1], here, self.deployment)}
        return self.known[paths]


def _read(path: str, known: Mapping[str, Word], deployment: Deployment) -> Mapping[str, Word]:
    """One file. Unlike python-dotenv, Compose replaces `$NAME` without braces too."""
    document = deployment.document(path, sure=False) if deployment.exists(path) else None
    if document is None:
        return {}
    try:
        found = read_dotenv(document, known)
        return {name: interpolated(word, {**known, **found}) for name, word in found.items()}
    except Unreadable as error:
        message = f"cannot be read as a file of variables: {error.reason}"
        deployment.say("unreadable-deployment-file", path, message, error.line)
        return {}
