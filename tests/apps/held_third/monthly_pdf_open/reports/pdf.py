import subprocess
import tempfile
from pathlib import Path

from .schemas import ReportRequest

SOURCE = "http://127.0.0.1:8090/print"


def render_pdf(wanted: ReportRequest) -> Path:
    out = Path(tempfile.mkdtemp(prefix="report-")) / "report.pdf"
    page = f"{SOURCE}/{wanted.year}/{wanted.month}"
    cmd = f"wkhtmltopdf --quiet --title '{wanted.title}' {page} {out}"
    subprocess.run(cmd, shell=True, check=True, timeout=60)  # finding: command-injection
    return out
