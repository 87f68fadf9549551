"""Apache's configuration with mod_wsgi: which scripts it loads, and the processes they run in.

https://modwsgi.readthedocs.io/en/latest/configuration.html. `SetEnv` sets what requests carry, never the environment
of the process: https://modwsgi.readthedocs.io/en/latest/user-guides/application-issues.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.apache import Directive, read_apache
from fumehood.launch.documents.template import FILL, without_template
from fumehood.launch.hosts import host_files
from fumehood.launch.launch import Launch, ServerKind, Stage, Unresolved, Word
from fumehood.launch.process import Files
from fumehood.launch.programs.address import Address, host_and_port
from fumehood.launch.programs.start import elsewhere
from fumehood.launch.stage import stage_of_file
from fumehood.launch.wsgi_scripts import locate_script, script_search, script_target

ENDS: Final = ("", ".j2", ".jinja2", ".template", ".tmpl", ".in", ".example", ".sample", ".dist")
ALIASES: Final = ("WSGIScriptAlias", "WSGIScriptAliasMatch")
MOST: Final = 50
"""Scripts of one file."""


def read(document: Document, deployment: Deployment) -> Iterator[Launch]:
    """One launch per script that is mapped to a URL, or only loaded when Apache starts."""
    document = without_template(document)
    directives = read_apache(document)
    named: dict[str, list[Directive]] = {}
    for one in directives:
        named.setdefault(one.name.lower(), []).append(one)
    scripts = [(one, one.words[1]) for one in directives if any(map(one.is_, ALIASES)) and len(one.words) > 1]
    aliased = {word.text for _, word in scripts}
    imported = [(one, one.words[0]) for one in directives if one.is_("WSGIImportScript") and one.words]
    scripts += [(one, word) for one, word in imported if word.text not in aliased]
    for directive, script in scripts[:MOST]:
        yield _launch(_Site(directive, script, named), document, deployment)
    if len(scripts) > MOST:
        raise Unreadable(f"loads more than {MOST} scripts", scripts[MOST][0].location.line)


@dataclass(frozen=True, slots=True)
class _Site:
    """A directive that names a script, and all directives of the file by their names in lower case."""

    directive: Directive
    script: Word
    named: Mapping[str, Sequence[Directive]]

    @property
    def host(self) -> Directive | None:
        """The virtual host around it."""
        return next((one for one in self.directive.within if one.is_("VirtualHost")), None)

    def last(self, name: str) -> Directive | None:
        """The last directive of that name in the same virtual host, else in none."""
        found = [one for one in self.named.get(name.lower(), ()) if one.words]
        inside = [one for one in found if self.host is not None and self.host in one.within]
        outside = [one for one in found if not any(section.is_("VirtualHost") for section in one.within)]
        return next(reversed(inside or outside), None)

    @property
    def daemon(self) -> Directive | None:
        """The group of processes it runs in; None is Apache's own processes, or a group of another file."""
        chosen = self.last("WSGIProcessGroup")
        group = self.directive.option("process-group") or (chosen.words[0] if chosen is not None else None)
        daemons = [one for one in self.named.get("wsgidaemonprocess", ()) if one.words]
        return next((one for one in daemons if group is not None and one.words[0].text == group.text), None)

    @property
    def address(self) -> Address:
        """What the virtual host, or else the server, listens on."""
        listens = self.last("Listen")
        words = self.host.words if self.host is not None else listens.words if listens is not None else ()
        if not words:
            return None, None
        if words[0].text.isdigit():
            return None, words[0]
        host, port = host_and_port(words[0])
        return host, port if port is None or port.text != "*" else None

    @property
    def folders(self) -> list[str]:
        """The folders that are added to Python's path, and the working folder."""
        option = self.daemon.option("python-path") if self.daemon is not None else None
        everywhere = self.last("WSGIPythonPath") if self.daemon is None else None
        word = everywhere.words[0] if everywhere is not None else option
        return [*(word.text.split(":") if word is not None else ()), *filter(None, [self.home])]

    @property
    def home(self) -> str:
        """The working folder of the processes, "" if it is not set."""
        word = self.daemon.option("home") if self.daemon is not None else None
        return word.text if word is not None else ""


def _launch(site: _Site, document: Document, deployment: Deployment) -> Launch:
    stage, reason = stage_of_file(document.path, Stage.DEPLOYED)
    files = host_files(document.path, "", (site.script.text, *site.folders), deployment)
    named, called = site.last("ServerName"), site.last("WSGICallableObject")
    attribute = called.words[0].text if called is not None else "application"
    path = locate_script(site.script.text, files, deployment)
    target = script_target(path, site.script, attribute, deployment)
    host, port = site.address
    url = "" if site.directive.is_("WSGIImportScript") else site.directive.words[0].text
    return Launch(
        server=ServerKind.MOD_WSGI,
        name=(named.words[0].text if named is not None else "") + url or target.name,
        command=Word(_line(document, site.directive), site.directive.location, site.script.missing),
        chain=(document.step(site.directive.location, f"Apache's mod_wsgi loads `{site.script.text}`"),),
        stage=stage,
        stage_reason=reason,
        target=target,
        host=host,
        port=port,
        workers=site.daemon.option("processes") if site.daemon is not None else None,
        folder=deployment.locate_folder(files, site.home, "") if site.home else None,
        search=_search(site, target.path, files, deployment),
        unresolved=tuple(_unresolved(site, target.path)),
    )


def _search(site: _Site, script: str | None, files: Files, deployment: Deployment) -> tuple[str, ...]:
    places = [deployment.locate_folder(files, folder, "") for folder in site.folders]
    added = script_search(script, files, deployment) if script is not None else ()
    return tuple(dict.fromkeys([*(place for place in places if place is not None), *added]))


def _unresolved(site: _Site, path: str | None) -> Iterator[Unresolved]:
    if site.script.missing and path is None:
        yield elsewhere("target", site.script)
    elif path is None:
        yield Unresolved("target", f"`{site.script.text}` is not in the workspace", site.script.location)


def _line(document: Document, directive: Directive) -> str:
    text = document.lines[directive.location.line - 1].strip().rstrip("\\").rstrip()
    return text.replace(FILL, "")
