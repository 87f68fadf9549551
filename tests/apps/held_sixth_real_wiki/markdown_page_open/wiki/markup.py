import markdown
from markupsafe import Markup

EXTENSIONS = ["fenced_code", "tables"]


def to_html(source: str) -> Markup:
    html = markdown.markdown(source, extensions=EXTENSIONS)
    return Markup(html)  # finding: cross-site-scripting
