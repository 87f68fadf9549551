import bleach
import markdown
from markupsafe import Markup

ALLOWED = ["p", "em", "strong", "ul", "ol", "li", "code", "pre", "blockquote"]


def to_html(source):
    html = markdown.markdown(source, extensions=["fenced_code"])
    return Markup(html)  # finding: cross-site-scripting
