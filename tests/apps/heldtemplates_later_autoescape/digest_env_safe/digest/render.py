from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

TEMPLATE_ROOT = Path(__file__).parent / "mail"

_env = Environment(loader=FileSystemLoader(TEMPLATE_ROOT), trim_blocks=True, autoescape=select_autoescape())


def render_digest(name: str, **context: object) -> str:
    return _env.get_template(f"{name}.html").render(**context)
