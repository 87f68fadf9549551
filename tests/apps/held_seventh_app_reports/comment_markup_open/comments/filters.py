import re

from markupsafe import Markup, escape

MENTION = re.compile(r"@([A-Za-z0-9_]+)")


def mentions(text: str) -> Markup:
    linked = MENTION.sub(r'<a href="/u/\1">@\1</a>', text)
    return Markup(linked)  # finding: cross-site-scripting


def register(app) -> None:
    app.add_template_filter(mentions)
