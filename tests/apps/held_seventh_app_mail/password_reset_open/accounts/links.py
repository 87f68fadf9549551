from flask import current_app, request


def absolute(path: str) -> str:
    base = request.headers.get("X-Forwarded-Host", request.host)
    return "https://" + base + path  # missed: host-header-trusted
