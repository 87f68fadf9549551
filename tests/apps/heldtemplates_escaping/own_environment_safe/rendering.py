from jinja2 import Environment, FileSystemLoader, select_autoescape

pages = Environment(loader=FileSystemLoader("pages"), trim_blocks=True, autoescape=select_autoescape())


def render(name, **values):
    return pages.get_template(name).render(**values)
