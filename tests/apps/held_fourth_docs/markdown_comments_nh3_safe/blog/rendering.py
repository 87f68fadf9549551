import markdown
import nh3
from markupsafe import Markup, escape

TAGS = {"p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a"}
ATTRIBUTES = {"a": {"href", "title"}}


def render_markdown(source: str) -> Markup:
    html = markdown.markdown(source, extensions=["fenced_code"])
    return Markup(nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes={"http", "https"}))


def badge(label: str) -> Markup:
    return Markup('<span class="badge">{}</span>').format(label)


def highlight(text: str, term: str) -> Markup:
    return escape(text).replace(escape(term), badge(term)) if term else escape(text)
