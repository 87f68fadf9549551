from flask import current_app, request


def absolute(path: str) -> str:
    base = current_app.config["PUBLIC_HOST"]
    return "https://" + base + path
