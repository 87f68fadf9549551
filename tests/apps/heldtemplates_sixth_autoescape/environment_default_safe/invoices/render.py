from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

env = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "html"),
    trim_blocks=True,
    autoescape=select_autoescape(),
)


def invoice_page(invoice: dict) -> str:
    return env.get_template("invoice.html").render(invoice=invoice)
