from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).parent / "mails"

env = Environment(loader=FileSystemLoader(FOLDER), undefined=StrictUndefined)  # finding: autoescape-disabled


def render_mail(name: str, **values: str) -> str:
    return env.get_template(name).render(**values)
