from pathlib import Path

from jinja2 import Environment, FileSystemLoader

THEMES = Path(__file__).parent / "themes"

env = Environment(loader=FileSystemLoader(THEMES), trim_blocks=True)  # finding: autoescape-disabled


def render(name, **context):
    return env.get_template(name).render(**context)
