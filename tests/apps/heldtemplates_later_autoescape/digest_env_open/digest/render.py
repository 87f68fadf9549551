from pathlib import Path

from jinja2 import Environment, FileSystemLoader

TEMPLATE_ROOT = Path(__file__).parent / "mail"

_env = Environment(loader=FileSystemLoader(TEMPLATE_ROOT), trim_blocks=True)  # finding: autoescape-disabled


def render_digest(name: str, **context: object) -> str:
    return _env.get_template(f"{name}.html").render(**context)
