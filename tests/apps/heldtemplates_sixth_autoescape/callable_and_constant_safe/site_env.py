from jinja2 import Environment, FileSystemLoader

ESCAPE_ALL = True


def needs_escaping(name: str | None) -> bool:
    return name is None or not name.endswith(".txt")


pages = Environment(loader=FileSystemLoader("pages"), autoescape=needs_escaping)
snippets = Environment(autoescape=ESCAPE_ALL)
