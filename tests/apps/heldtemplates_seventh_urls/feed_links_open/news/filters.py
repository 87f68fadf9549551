from urllib.parse import urlsplit

from flask import Flask


def http_only(value: str | None) -> str:
    """Return the address if a browser may follow it, else '#'."""
    value = (value or "").strip()
    return value if urlsplit(value).scheme in {"http", "https"} else "#"


def register_filters(app: Flask) -> None:
    app.add_template_filter(http_only, "http_only")
