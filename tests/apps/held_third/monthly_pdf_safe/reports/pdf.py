import subprocess
import tempfile
from pathlib import Path

from .schemas import ReportRequest

SOURCE = "http://127.0.0.1:8090/print"


def render_pdf(wanted: ReportRequest) -> Path:
    out = Path(tempfile.mkdtemp(prefix="report-")) / "report.pdf"
    page = f"{SOURCE}/{wanted.year}/{wanted.month}"
    cmd = ["wkhtmltopdf", "--quiet", "--title", wanted.title, page, str(out)]
    subprocess.run(cmd, check=True, timeout=60)
    return out
