import markdown
import nh3
from markupsafe import Markup

TAGS = {"p", "em", "strong", "code", "pre", "ul", "ol", "li", "a", "blockquote"}


def render_comment(source: str) -> Markup:
    html = markdown.markdown(source, extensions=["fenced_code"])
    return Markup(nh3.clean(html, tags=TAGS))
