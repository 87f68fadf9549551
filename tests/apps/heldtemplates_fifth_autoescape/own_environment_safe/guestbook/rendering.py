from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

THEMES = Path(__file__).parent / "themes"

env = Environment(loader=FileSystemLoader(THEMES), trim_blocks=True, autoescape=select_autoescape())


def render(name, **context):
    return env.get_template(name).render(**context)
