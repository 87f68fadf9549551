"""A filter, a function or a condition that looks at how a URL begins counts for what a database has as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import assert_findings

APP = """
import sqlite3
from urllib.parse import urlsplit
from flask import Flask, render_template, request

app = Flask(__name__)


@app.template_filter()
def web(url):
    return url if urlsplit(url or "").scheme in ("http", "https") else "#"


@app.template_filter()
def tidy(url):
    return url.strip()


@app.template_global()
def own(url):
    if not url.startswith("https://"):
        raise ValueError
    return url


@app.get("/")
def show():
    row = sqlite3.connect("a.db").execute("SELECT url FROM t").fetchone()
    return render_template("a.html", row=row, sent=request.args["url"])
"""
FOUND = "  {# finding: url-attribute-variable #}"


@pytest.mark.parametrize(
    "line",
    [
        '<a href="{{ row.url }}">' + FOUND,
        '<a href="{{ row.url|web }}">',
        '<a href="{{ row.url|tidy }}">' + FOUND,
        '<a href="{{ own(row.url) }}">',
        '<a href="{{ sent|web }}">',
        '{% if row.url.startswith("https://") %}<a href="{{ row.url }}">{% endif %}',
        '{% if row.url.startswith("https://") and row.name %}<a href="{{ row.url }}">{% endif %}',
        '{% if row.url.startswith("https://") or row.name %}<a href="{{ row.url }}">{% endif %}' + FOUND,
        '{% if row.url.startswith(("https://", "/")) %}<a href="{{ row.url }}">{% endif %}',
        '{% if row.url.startswith(("https://", "")) %}<a href="{{ row.url }}">{% endif %}' + FOUND,
        '{% if not row.url.startswith("/") %}<a href="{{ row.url }}">{% endif %}' + FOUND,
        '{% if row.other.startswith("/") %}<a href="{{ row.url }}">{% endif %}' + FOUND,
        '{% if sent.startswith("https://") %}<a href="{{ sent }}">{% endif %}',
        """<a href="{{ row.url if row.url.startswith('/') else '#' }}">""",
    ],
)
def test_links(tmp_path: Path, line: str) -> None:
    assert_findings(tmp_path, {"app.py": APP, "templates/a.html": line + "\n"}, "templates")
