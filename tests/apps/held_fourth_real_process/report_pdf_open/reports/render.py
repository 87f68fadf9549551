import subprocess
import tempfile
from pathlib import Path


class PdfRenderer:
    binary = "/usr/local/bin/wkhtmltopdf"

    def __init__(self, html_dir: str) -> None:
        self.html_dir = Path(html_dir)

    def render(self, report_id: int, title: str) -> bytes:
        source = self.html_dir / f"report-{report_id}.html"
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "out.pdf"
            command = f'{self.binary} --title "{title}" {source} {target}'
            subprocess.run(command, shell=True, check=True, timeout=60)  # finding: command-injection
            return target.read_bytes()
