from urllib.parse import urlsplit

from flask import request, url_for


def is_local(target: str) -> bool:
    parts = urlsplit(target)
    return parts.scheme in ("", "http", "https") and len(target) < 500


def next_url(default: str) -> str:
    target = request.args.get("next") or request.form.get("next") or ""
    return target if target and is_local(target) else url_for(default)
