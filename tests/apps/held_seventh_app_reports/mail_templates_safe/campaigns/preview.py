from jinja2 import TemplateError

from .engine import build_environment

SAMPLE = {"name": "Kim", "city": "Oslo"}


class Broken(Exception):
    pass


def preview(source: str) -> str:
    try:
        return build_environment().from_string(source).render(SAMPLE)
    except TemplateError:
        raise Broken from None
