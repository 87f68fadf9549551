from pathlib import Path

from jinja2 import Environment, FileSystemLoader

env = Environment(loader=FileSystemLoader(Path(__file__).parent / "html"), trim_blocks=True)  # finding: autoescape-disabled


def invoice_page(invoice: dict) -> str:
    return env.get_template("invoice.html").render(invoice=invoice)
