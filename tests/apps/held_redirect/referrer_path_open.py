from urllib.parse import urlsplit, urlunsplit

from flask import Flask, redirect, request

app = Flask(__name__)


def back_link(default="/"):
    origin = request.referrer
    if origin is None:
        return default
    parts = urlsplit(origin)
    path = "/" + parts.path.replace("\\", "/").lstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


@app.post("/preferences")
def preferences():
    response = redirect(back_link())  # finding: open-redirect
    response.set_cookie("compact", "1", httponly=True, secure=True, samesite="Lax")
    return response
