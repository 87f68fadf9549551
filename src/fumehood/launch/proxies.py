"""Finds the nginx in front of a project, and what its directives come to for the locations that pass requests on.

One is known where exactly one configuration of a project has such locations. Includes are not followed: what one may
set at a level that decides is not known. Directives and their defaults: https://nginx.org/en/docs/http/
ngx_http_proxy_module.html, ngx_http_uwsgi_module.html, ngx_http_headers_module.html and ngx_http_core_module.html.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from fumehood.framework.walks.entries import Prefilter
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.documents.nginx import Directive, read_nginx
from fumehood.launch.documents.template import without_template
from fumehood.launch.launch import Stage
from fumehood.launch.proxy import Added, Passing, Proxy
from fumehood.launch.readers.registry import NGINX
from fumehood.launch.stage import is_for_development, stage_of_file
from fumehood.regex import regex

SETS: Final = {"proxy_pass": "proxy_set_header", "uwsgi_pass": "uwsgi_param"}
"""What passes requests on, and what sets the headers that go along."""
VARIABLE: Final = "http_"
"""How the variables of WSGI begin that are headers: `uwsgi_param HTTP_X_FORWARDED_HOST $host`."""
ANOTHER: Final = frozenset({"set_real_ip_from", "real_ip_header"})
"""Who sets these has another proxy in front of nginx."""
ASKS: Final = frozenset({*SETS.values(), "map", "set", "if"})
FROM_ANOTHER: Final = regex(r"\$\{?(?:http_x_|http_forwarded|proxy_protocol|realip_)")
"""Where one of these decides something, another proxy in front is believed; that it is logged says nothing."""


def proxies(deployment: Deployment, prefilter: Prefilter) -> Mapping[str, Proxy]:
    """The nginx of each project with Flask that has exactly one.

    A configuration beside all of these projects belongs to the only one, if there is only one.
    """
    found = [one for path in deployment.paths if (one := _configuration(path, deployment)) is not None]
    homes = prefilter.flask_homes() if found else frozenset()
    read: dict[str, list[_Configuration]] = {}
    for one in found:
        home = prefilter.home(one.path)
        if home in homes or len(homes) == 1:
            read.setdefault(home if home in homes else next(iter(homes)), []).append(one)
    return {home: proxy for home, several in read.items() if (proxy := _only(several)) is not None}


@dataclass(slots=True)
class _Configuration:
    """The directives of a file; none, and not `readable`, if nobody knows what is in it."""

    path: str
    directives: Sequence[Directive] = ()
    readable: bool = True
    inside: dict[Directive | None, dict[str, list[Directive]]] = field(default_factory=dict)
    """The directives of each block by name; None is the file."""

    def __post_init__(self) -> None:
        for one in self.directives:
            block = one.within[-1] if one.within else None
            self.inside.setdefault(block, {}).setdefault(one.name, []).append(one)

    @property
    def passes(self) -> list[Directive]:
        """What passes requests on; outside of a location it is a stream, or a part of another file."""
        return [
            one
            for one in self.directives
            if one.name in SETS and one.words and any(block.name == "location" for block in one.within)
        ]

    def levels(self, directive: Directive) -> Iterator[Mapping[str, list[Directive]]]:
        """What is written around a directive, the innermost block first, the file last."""
        for block in (*reversed(directive.within), None):
            yield self.inside[block]

    def in_force(self, name: str, directive: Directive) -> list[Directive]:
        """Directives of one name that hold for another: those of a level replace all of the levels around it."""
        return next((level[name] for level in self.levels(directive) if name in level), [])

    def is_decided(self, name: str, directive: Directive, *, alone: bool) -> bool:
        """Whether no include may set more; a file without `http` is part of another, its own unless it is `alone`."""
        for level in self.levels(directive):
            if "include" in level:
                return False
            if name in level:
                return True
        return alone or any(block.name == "http" for block in directive.within)

    @property
    def is_foremost(self) -> bool:
        """Whether nothing tells of another proxy before this one."""
        for one in self.directives:
            asks = one.name in ASKS and any(FROM_ANOTHER.search(word.text) for word in one.words)
            listens = one.name == "listen" and any(word.text == "proxy_protocol" for word in one.words)
            if asks or listens or one.name in ANOTHER:
                return False
        return True


def _configuration(path: str, deployment: Deployment) -> _Configuration | None:
    """A file as nginx' configuration; None if it is something else, or for development."""
    if not NGINX.wants(path) or stage_of_file(path, Stage.DEPLOYED)[0] is Stage.DEVELOPMENT:
        return None
    data = deployment.content(path, sure=False) or b""
    if not any(word in data for word in NGINX.words) or is_for_development(deployment.below_target(path)):
        return None
    document = deployment.document(path, sure=False)
    if document is None:
        return _Configuration(path, readable=False)
    try:
        return _Configuration(path, read_nginx(without_template(document)))
    except Unreadable as error:
        if (
            NGINX.module in path
        ):  # what is called otherwise may be another program's, or a template of any kind
            reason = f"cannot be read as {NGINX.kind}: {error.reason}"
            deployment.say("unreadable-deployment-file", path, reason, error.line)
        return _Configuration(path, readable=False)


def _only(read: Sequence[_Configuration]) -> Proxy | None:
    """The one configuration with locations that pass requests on."""
    passing = [one for one in read if one.passes or not one.readable]
    if len(passing) != 1 or not passing[0].readable:
        return None
    found = passing[0]
    locations = tuple(_passing(found, one, alone=len(read) == 1) for one in found.passes)
    return Proxy(found.path, locations, foremost=all(one.is_foremost for one in read))


def _passing(configuration: _Configuration, directive: Directive, *, alone: bool) -> Passing:
    limits = configuration.in_force("client_max_body_size", directive)
    largest = next((one.words[0] for one in reversed(limits) if one.words), None)
    added = (_added(one) for one in configuration.in_force("add_header", directive))
    return Passing(
        at=directive.location,
        sets=_set_headers(configuration, directive, alone=alone),
        adds=tuple(one for one in added if one is not None),
        largest=largest,
    )


def _set_headers(
    configuration: _Configuration, directive: Directive, *, alone: bool
) -> frozenset[str] | None:
    """The request headers that are set, if that is known and those of clients are passed on at all."""
    name = SETS[directive.name]
    switch = configuration.in_force(f"{directive.name}_request_headers", directive)
    if not configuration.is_decided(name, directive, alone=alone) or any(_is_off(one) for one in switch):
        return None
    written = [one.words[0].text.lower() for one in configuration.in_force(name, directive) if one.words]
    if name != SETS["uwsgi_pass"]:
        return frozenset(written)
    headers = (one.removeprefix(VARIABLE) for one in written if one.startswith(VARIABLE))
    return frozenset(one.replace("_", "-") for one in headers)


def _is_off(directive: Directive) -> bool:
    return [word.text for word in directive.words] == ["off"]


def _added(directive: Directive) -> Added | None:
    """A header of the answer; an empty one is not added."""
    words = directive.words
    if len(words) < 2 or not words[1].text:
        return None
    return Added(words[0].text.lower(), words[1], any(word.text == "always" for word in words[2:]))
