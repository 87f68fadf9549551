import bleach
import markdown

TAGS = ["p", "em", "strong", "a", "ul", "ol", "li", "code", "pre", "h1", "h2", "h3"]
ATTRIBUTES = {"a": ["href", "title"]}


def to_html(source: str) -> str:
    source = bleach.clean(source, tags=TAGS, attributes=ATTRIBUTES) if source.startswith("<") else source
    return markdown.markdown(source, extensions=["fenced_code"])
