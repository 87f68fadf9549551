from html import escape as html_escape

from markupsafe import Markup, escape

BADGE = Markup('<span class="{kind}">{text}</span>')
KINDS = frozenset({"info", "warn"})


def badge(kind: str, text: str) -> Markup:
    return BADGE.format(kind=kind if kind in KINDS else "info", text=text)


def page(title: str, parts) -> str:
    body = Markup("<br>").join(parts)
    return f"<!doctype html><h1>{html_escape(title)}</h1>{escape(body)}"
