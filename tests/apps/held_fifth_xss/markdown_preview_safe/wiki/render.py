import bleach
import markdown

TAGS = ["p", "em", "strong", "a", "ul", "ol", "li", "code", "pre", "h1", "h2", "h3"]
ATTRIBUTES = {"a": ["href", "title"]}


def to_html(source: str) -> str:
    html = markdown.markdown(source, extensions=["fenced_code"])
    return bleach.clean(html, tags=TAGS, attributes=ATTRIBUTES, strip=True)
