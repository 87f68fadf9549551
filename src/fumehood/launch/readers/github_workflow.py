"""GitHub workflows: steps that start the app on the runner, and those that start or configure it elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from fumehood.findings.finding import Location
from fumehood.launch.checkout import Checkout, limited, size_of, variables
from fumehood.launch.deployment import Deployment
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.launch import Stage, Word
from fumehood.launch.pieces import Pieces
from fumehood.launch.platform_tools import are_for_development, listed, started
from fumehood.launch.process import Process, Script
from fumehood.launch.remote import OVER_SSH, remote, with_remote
from fumehood.launch.stage import stage_of_name
from fumehood.project.imports import parent
from fumehood.regex import regex

EXPRESSION: Final = regex(r"\$\{\{(?P<inside>[^{}]*)\}\}")
FROM_ENVIRONMENT: Final = regex(r"env\.(\w+)")
NOT_A_NAME: Final = regex(r"\W+")
SHELLS: Final = frozenset({"bash", "sh", "zsh"})
ON_SERVER: Final = regex(r"(?:appleboy/ssh-action|garygrossgarten/github-action-ssh|fifsky/ssh-action)@")
AZURE: Final = "azure/webapps-deploy@"
CLOUD_RUN: Final = "google-github-actions/deploy-cloudrun@"
SSH_INPUTS: Final = ("script", "command")


def read(document: Document, deployment: Deployment) -> Iterator[Process]:
    """One process per step that runs something."""
    steps = (
        (workflow, job_id, job, number, step)
        for workflow in read_yaml(document)
        for job_id, job in workflow.pairs("jobs")
        for number, step in enumerate(job.each("steps"), 1)
    )
    for workflow, job_id, job, number, step in limited(steps, "steps", _size, document.path, deployment):
        title = step.string("name") or step.string("id") or f"step {number}"
        yield from _Step(workflow, job_id, job, step, f"job {job_id}, {title}").processes(deployment)


def _size(item: tuple[Node, str, Node, int, Node]) -> int:
    return size_of(item[-1].get("run"))


@dataclass(frozen=True, slots=True)
class _Step:
    workflow: Node
    job_id: str
    job: Node
    step: Node
    name: str

    def processes(self, deployment: Deployment) -> Iterator[Process]:
        uses = (self.step.string("uses") or "").lower()
        run = self.step.get("run")
        if run is not None and run.text is not None and self.is_shell():
            script = run.script or Script.at(run.text, run.location)
            process = self.checkout().shell(self.name, self.filled(script))
            yield from with_remote(process, deployment)
        elif ON_SERVER.match(uses):
            for name in SSH_INPUTS:
                yield from self.elsewhere(self.step.get("with", name), OVER_SSH, deployment)
        elif uses.startswith(AZURE):
            command = self.step.get("with", "startup-command")
            yield from self.elsewhere(command, "Azure App Service runs it", deployment)
        elif uses.startswith(CLOUD_RUN):
            yield from self.configured("gcloud", self.step.get("with", "env_vars"), deployment)

    def configured(self, tool: str, node: Node | None, deployment: Deployment) -> Iterator[Process]:
        """What is started with the variables that an action sets, of an app that has no name for development."""
        names = (self.name, self.step.string("with", "service") or "")
        if node is not None and node.text and not are_for_development(names):
            script = self.filled(node.script or Script.at(node.text, node.location))
            here = self.checkout().entered(self.step.string("with", "source"))
            asked = replace(here.exec(self.name, ()), environment=listed(script))
            yield from started(asked, tool, node.location, here.folder, deployment)

    def elsewhere(self, node: Node | None, reason: str, deployment: Deployment) -> Iterator[Process]:
        """A text that a shell on another machine gets."""
        if node is not None and node.text:
            script = node.script or Script.at(node.text, node.location)
            start = Checkout(stage=Stage.DEPLOYED, stage_reason=reason, folder=self.top())
            here = start.entered(self.package())
            yield remote(here.shell(self.name, self.filled(script)), reason, here.folder, deployment)

    def is_shell(self) -> bool:
        """Whether the step is for a shell that we read; the default is one, but on Windows."""
        shell = self.nearest("shell") or "bash"
        windows = "windows" in (self.job.string("runs-on") or "") and self.nearest("shell") is None
        return shell.split(" ")[0] in SHELLS and not windows

    def nearest(self, name: str) -> str | None:
        """`shell` or `working-directory`: the step's, else the job's default, else the workflow's.

        https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#defaultsrun
        """
        return (
            self.step.string(name)
            or self.job.string("defaults", "run", name)
            or self.workflow.string("defaults", "run", name)
        )

    def top(self) -> str:
        """The repository that the workflow belongs to, which may be one of several in the workspace."""
        return parent(parent(parent(self.step.location.path)))

    def package(self) -> str | None:
        """The folder that an action deploys."""
        package = self.step.string("with", "package")
        return package if package and not package.endswith(".zip") else None

    def checkout(self) -> Checkout:
        stage, reason = self.stage()
        start = Checkout(stage=stage, stage_reason=reason, folder=self.top())
        return start.entered(self.nearest("working-directory"), self.environment())

    def environment(self) -> Mapping[str, Word]:
        """The variables of the workflow, the job and the step, those that come later replacing earlier ones."""
        found: dict[str, Word] = {}
        for node in (self.workflow, self.job, self.step):
            found |= {name: self.word(word, found) for name, word in variables(node.get("env")).items()}
        return found

    def word(self, word: Word, known: Mapping[str, Word]) -> Word:
        missing: list[str] = []

        def value(found: re.Match[str]) -> str:
            name = FROM_ENVIRONMENT.fullmatch(found["inside"].strip())
            if name is not None and name[1] in known:
                missing.extend(known[name[1]].missing)
                return known[name[1]].text
            missing.append(variable(found["inside"]))
            return f"${{{missing[-1]}}}"

        return Word(EXPRESSION.sub(value, word.text), word.location, (*word.missing, *missing))

    def filled(self, script: Script) -> Script:
        """The script with each `${{ … }}` as a variable that is set elsewhere, or as what `env` says."""
        if "${{" not in script.text:
            return script
        pieces, done, environment = Pieces(), 0, self.environment()
        for found in EXPRESSION.finditer(script.text):
            pieces.script(script, done, found.start())
            location: Location = script.locate(found.start(), found.end())
            pieces.put(self.word(Word(found[0], location), environment).text, location)
            done = found.end()
        pieces.script(script, done)
        return pieces.done()

    def stage(self) -> tuple[Stage, str]:
        """A hosted runner is gone after the job; one of one's own may be the server that is deployed to."""
        labels = [self.job.string("runs-on") or "", *(one.text or "" for one in self.job.each("runs-on"))]
        names = (
            self.job_id,
            self.job.string("name") or "",
            self.job.string("environment") or self.job.string("environment", "name") or "",
            self.workflow.string("name") or "",
        )
        if "self-hosted" in labels:
            for name in names:
                if stage_of_name(name) is Stage.DEPLOYED:
                    return Stage.DEPLOYED, f"`{name}` runs on a machine of its owners"
        return Stage.DEVELOPMENT, "a workflow's machine is for building and testing"


def variable(expression: str) -> str:
    """A name for what an expression stands for: `secrets_HOST`."""
    return NOT_A_NAME.sub("_", expression)[:60].strip("_") or "expression"
