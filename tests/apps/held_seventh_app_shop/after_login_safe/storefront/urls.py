from urllib.parse import urlsplit

from flask import request, url_for


def is_local(target: str) -> bool:
    if "\\" in target or any(ord(c) < 33 for c in target):
        return False
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc and target.startswith("/") and not target.startswith("//")


def next_url(default: str) -> str:
    target = request.args.get("next") or request.form.get("next") or ""
    return target if target and is_local(target) else url_for(default)
