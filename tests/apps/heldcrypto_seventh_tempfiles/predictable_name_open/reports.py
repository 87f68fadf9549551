from __future__ import annotations

import os
import tempfile
from pathlib import Path

from weasyprint import HTML


def render_pdf(invoice_id: int, markup: str) -> bytes:
    target = os.path.join(tempfile.gettempdir(), f"invoice-{invoice_id}.html")
    with open(target, "w", encoding="utf-8") as out:  # finding: insecure-temporary-file
        out.write(markup)
    pdf = HTML(filename=target).write_pdf()
    os.remove(target)
    return pdf
