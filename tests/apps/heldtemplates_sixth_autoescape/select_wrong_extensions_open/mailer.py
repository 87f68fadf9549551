from jinja2 import Environment, PackageLoader, select_autoescape

loader = PackageLoader("newsdesk", "pages")
templates = Environment(loader=loader, autoescape=select_autoescape(enabled_extensions=("xml",)))  # finding: autoescape-disabled


def article(title: str, body: str) -> str:
    return templates.get_template("article.html").render(title=title, body=body)
