from pathlib import Path

from jinja2 import Environment, FileSystemLoader

ESCAPES = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_"}


def tex_escape(value: object) -> str:
    return "".join(ESCAPES.get(c, c) for c in str(value) if c not in "\\{}^~")


html_env = Environment(loader=FileSystemLoader("html"), autoescape=True)
tex_env = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "tex"),
    block_start_string="<%",
    block_end_string="%>",
    variable_start_string="<<",
    variable_end_string=">>",
    autoescape=False,
    finalize=tex_escape,
)


def write_invoice(number: int, customer: str) -> str:
    return tex_env.get_template("invoice.tex").render(number=number, customer=customer)
