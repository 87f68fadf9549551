import subprocess
import tempfile
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

latex = Environment(
    loader=FileSystemLoader("tex"),
    block_start_string=r"\BLOCK{",
    block_end_string="}",
    variable_start_string=r"\VAR{",
    variable_end_string="}",
    autoescape=False,
)
TABLE = {"&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "\\": r"\textbackslash{}"}
latex.filters["tex"] = lambda text: "".join(TABLE.get(char, char) for char in text)


def certificate(name: str) -> bytes:
    source = latex.get_template("certificate.tex").render(name=name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "certificate.tex")
        path.write_text(source, encoding="utf-8")
        subprocess.run(["pdflatex", "-no-shell-escape", path.name], cwd=folder, check=True)
        return path.with_suffix(".pdf").read_bytes()
