"""The forms of a page: how and where they post to, and whether a token against forged requests is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fumehood.framework.pages.html_places import MARK, attributes_at
from fumehood.regex import regex

HTML: Final = regex(
    r"<(?:!doctype html|html|head|body|div|p|span|h[1-6]|ul|ol|li|table|tr|td|th|form|input|button|select|textarea"
    r"|script|style|img|a|b|i|em|strong|br|hr|section|article|nav|header|footer|main|label|pre|iframe|svg)(?=[\s/>])",
    re.IGNORECASE,
)
"""Elements by which a text is told to be a page or a part of one."""

TOKEN: Final = regex(r"csrf|xsrf|authenticity_token", re.IGNORECASE)
SCRIPT: Final = regex(r"<script\b[^>]{0,1000}>(.*?)(?:</script|\Z)", re.I | re.S)
META: Final = regex(r"<meta\b[^>]{0,300}?(?:csrf|xsrf)", re.IGNORECASE)
END: Final = regex(r"</form\b", re.IGNORECASE)
ELSEWHERE: Final = regex(r"\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
HANDLED: Final = regex(r"return\s+false|preventDefault", re.IGNORECASE)
BUTTON: Final = regex(r"<(?:button|input)\b[^>]{0,300}?\btype\s*=\s*[\"']?button", re.IGNORECASE)
SUBMIT: Final = regex(
    r"<(?:button|input)\b[^>]{0,300}?\btype\s*=\s*[\"']?(?:submit|image)|<button\b(?![^>]{0,300}\btype\s*=)",
    re.IGNORECASE,
)
"""What only scripts know, and what makes a browser post a form."""

INPUT: Final = regex(r"<input\b[^>]{0,1000}", re.IGNORECASE)
MAX_FORMS: Final = 50
LONGEST: Final = 50_000
"""So many forms of a page are looked at, and so much of each."""

BY_SCRIPT: Final = (
    "@submit.prevent",
    "v-on:submit.prevent",
    "ng-submit",
    "(submit)",
    "hx-post",
    "data-remote",
)


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a browser posts to the app: `mark` is where it begins, `begin` and `end` where its content does.

    `scripted` is whether the page has a token for scripts, or nothing but a script can post the form.
    """

    mark: int
    begin: int
    end: int
    has_token: bool
    scripted: bool


def forms_in(text: str, marks: Sequence[int]) -> Iterator[Form]:
    """The forms that begin behind marks, of which the method is known to be POST and that stay in the app."""
    scripted = META.search(text) is not None or any(TOKEN.search(one) for one in SCRIPT.findall(text))
    hidden = [found.span(1) for found in SCRIPT.finditer(text)]
    for mark in marks[:MAX_FORMS]:
        if any(start <= mark < end for start, end in hidden):
            continue
        attributes, begin = attributes_at(text, mark + len(MARK) + len("<form"), "form")
        if not _posts(attributes):
            continue
        found = END.search(text, begin, begin + LONGEST)
        end = min(len(text), begin + LONGEST) if found is None else found.start()
        by_script = BUTTON.search(text, begin, end) is not None and not SUBMIT.search(text, begin, end)
        has_token = TOKEN.search(text, begin, end) is not None or _is_sent_along(
            text, attributes.get("id", "")
        )
        yield Form(mark, begin, end, has_token, scripted or by_script)


def _is_sent_along(text: str, form: str) -> bool:
    """Whether a field outside of a form, which says by `form="…"` that it belongs there, is its token."""
    belongs = rf"\bform\s*=\s*[\"']?{re.escape(form)}(?=[\"'\s/])"
    fields = INPUT.findall(text) if form else ()
    return any(TOKEN.search(one) and re.search(belongs, one) for one in fields)


def _posts(attributes: dict[str, str]) -> bool:
    if attributes.get("method", "").strip().lower() != "post" or ELSEWHERE.match(
        attributes.get("action", "")
    ):
        return False
    return not HANDLED.search(attributes.get("onsubmit", "")) and not any(
        name in attributes for name in BY_SCRIPT
    )
