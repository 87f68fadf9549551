"""The forms of a page that was made of templates: which of them are without a token, and where each is written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from fumehood.findings.finding import Location
from fumehood.framework.pages.html_forms import Form, forms_in
from fumehood.framework.pages.html_places import MARK
from fumehood.framework.pages.page_ledger import Ledger
from fumehood.framework.pages.template_places import FormShown, Gathered
from fumehood.regex import regex

if TYPE_CHECKING:
    from fumehood.flow.values import Site, Value
    from fumehood.framework.pages.templates import Template

INSIDE: Final = regex(r"\{\{.*?\}\}|\{%.*?%\}|>", re.DOTALL)
LONGEST: Final = 4_000
TOKEN: Final = regex(
    r"csrf|xsrf|hidden|\{%-?\s*include|form\w*\s*\(|\(\s*form\b|\bform\w*\s*(?:\}\}|\|)|\bfield\b|caller|super",
    re.IGNORECASE,
)
"""What is written where a token may come from: the token itself, all of a form's fields, what is made of a form."""


def gather_forms(
    text: str, values: Sequence[Value], ledger: Ledger, gathered: Gathered, given: Site | None
) -> None:
    """Note the forms in a page's text, in which marks stand for `values`."""
    marks = [match.start() for match in re.finditer(MARK, text)]
    begun = {
        mark: ledger.forms[id(value)]
        for mark, value in zip(marks, values, strict=True)
        if id(value) in ledger.forms
    }
    for form in forms_in(text, list(begun)):
        _, template, offset = begun[form.mark]
        inside = values[bisect_left(marks, form.begin) : bisect_left(marks, form.end)]
        if form.has_token or any(_may_be_token(value, ledger) for value in inside):
            gathered.guarded.add(template.key(offset, offset))
        elif (seen := _seen(form, template, offset, given)) is not None:
            gathered.form(template.key(offset, offset), seen)


def _may_be_token(value: Value, ledger: Ledger) -> bool:
    """Whether a token may be in what a tag wrote."""
    written = ledger.of(value)
    if written is None or (tag := written.tag) is None:
        return False
    return TOKEN.search(written.template.written(tag.begin, tag.end)) is not None


def _seen(form: Form, template: Template, offset: int, given: Site | None) -> FormShown | None:
    source = template.written(offset, offset + LONGEST)
    closed = next((one.end() for one in INSIDE.finditer(source) if one.group() == ">"), None)
    end = offset + (len("<form") if closed is None else closed)
    at, inside = template.region(offset, end), template.region(end, end)
    if at is None:
        return None
    return FormShown(
        at=at,
        tag=template.written(offset, end),
        given=given,
        scripted=form.scripted,
        inside=inside if isinstance(inside, Location) and closed is not None else None,
    )
