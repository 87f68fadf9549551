"""Templates that no call names, and environments that no page was seen of: what can be said without values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final

from fumehood.flow.values import Site
from fumehood.framework.pages.html_forms import HTML
from fumehood.framework.pages.markup import starts_known
from fumehood.framework.pages.page_places import Look
from fumehood.framework.pages.rendering import Page
from fumehood.framework.pages.template_places import Cause, Unescaped
from fumehood.framework.pages.templates import Template, Templates, escapes
from fumehood.framework.sinks import note
from fumehood.project.imports import join, parent
from fumehood.project.module import Module

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter

RENDERER: Final = "flask.render_template"
PAGES: Final = (".html", ".htm", ".xhtml", ".svg")
ENGINES: Final = (".j2", ".jinja", ".jinja2")
"""What says of a file that it is a template, and nothing of what it makes."""


def look(run: Interpreter, templates: Templates, template: Template) -> None:
    """Write a template with unknown values; what is in `request` is known, and reported where it is written."""
    module = Module(template.path or "", template.text, ast.Module([], []))
    page = Page(
        run,
        _call(module, 0, 0),
        lambda name: templates.find(name, module.path),
        template,
        escapes(template.name),
        [{}, {}],
        decides=escapes,
    )
    seen = Look(run, page.ledger, page.write(), templates.gathered, reports=False)
    seen.take(starts_known)
    for written, found in seen.arrivals:
        tag = written.tag
        if tag is not None and written.template.path is not None:
            own = Module(written.template.path, written.template.text, ast.Module([], []))
            note(run, "html", found, written.value, RENDERER, _call(own, tag.begin, tag.end))


def _call(module: Module, begin: int, end: int) -> Site:
    """A place in a template, as if `render_template` were called there."""
    before, inside = module.text[:begin], module.text[begin:end]
    node: Any = ast.Call(ast.Name("render_template", ast.Load()), [], [])
    line = before.count("\n") + 1
    column = len(before[before.rfind("\n") + 1 :].encode("utf-8", "replace"))
    for one in (node, node.func):
        one.lineno = one.end_lineno = line
        one.col_offset = column
        one.end_col_offset = column + max(len(inside.partition("\n")[0].encode("utf-8", "replace")), 1)
    return Site(module, node)


def bare(templates: Templates) -> None:
    """Environments that do not escape, where a page of HTML is among the templates that they may load."""
    for site, folders in templates.bare.values():
        places = [join(parent(site.module.path), one) for one in folders] + [
            one.lstrip("/") for one in folders
        ]
        page = next(
            (
                path
                for path in templates.files
                if any(path.startswith(f"{one}/") for one in places) and _is_page(templates, path)
            ),
            None,
        )
        if page is not None:
            seen = Unescaped(at=site, tag="", cause=Cause.ENVIRONMENT, template=page, sure=False)
            templates.gathered.unescaped.setdefault(id(site.node), seen)


def _is_page(templates: Templates, path: str) -> bool:
    """Whether a file is a page of HTML by its name, or by what is in it: `hello.j2` may be, `hello.txt.j2` is none."""
    name = path.rpartition("/")[2]
    known = name.removesuffix(next((one for one in ENGINES if name.endswith(one)), ""))
    if "." in known:
        return known.endswith(PAGES)
    text = templates.read(path) or ""
    return "{{" in text and HTML.search(text) is not None
