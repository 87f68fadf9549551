import shlex
import subprocess
from pathlib import Path


class PdfPrinter:
    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = Path(folder)

    def render(self, report_id, title):
        source = self.folder / ("%d.html" % report_id)
        target = source.with_suffix(".pdf")
        command = "%s --title %s %s %s" % (self.binary, shlex.quote(title), source, target)
        process = subprocess.Popen(command, shell=True)
        process.wait(timeout=60)
        return target
