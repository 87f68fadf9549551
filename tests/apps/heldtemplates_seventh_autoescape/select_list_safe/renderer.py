from jinja2 import Environment, PackageLoader, select_autoescape


class PageRenderer:
    def __init__(self) -> None:
        self.env = Environment(
            loader=PackageLoader("newsroom", "pages"),
            autoescape=select_autoescape(enabled_extensions=("xml", "html")),
            trim_blocks=True,
        )

    def render(self, name: str, **values: object) -> str:
        return self.env.get_template(name).render(**values)
