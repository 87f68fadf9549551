from jinja2 import Environment, FileSystemLoader

pages = Environment(loader=FileSystemLoader("pages"), trim_blocks=True)  # finding: autoescape-disabled


def render(name, **values):
    return pages.get_template(name).render(**values)
