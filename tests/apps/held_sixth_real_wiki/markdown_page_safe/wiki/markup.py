import markdown
import nh3
from markupsafe import Markup

EXTENSIONS = ["fenced_code", "tables"]


def to_html(source: str) -> Markup:
    html = markdown.markdown(source, extensions=EXTENSIONS)
    return Markup(nh3.clean(html))
