from __future__ import annotations

import os
import tempfile
from pathlib import Path

from weasyprint import HTML


def render_pdf(invoice_id: int, markup: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="invoice-") as folder:
        target = os.path.join(folder, f"invoice-{invoice_id}.html")
        with open(target, "w", encoding="utf-8") as out:
            out.write(markup)
        return HTML(filename=target).write_pdf()
