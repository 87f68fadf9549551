from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


def points_elsewhere(url):
    parts = urlsplit(url)
    return parts.scheme != ""


@app.route("/lang/<any(en, de, fr):code>")
def switch_language(code):
    back = request.args.get("back", "/")
    if points_elsewhere(back):
        back = "/"
    response = redirect(back)  # finding: open-redirect
    response.set_cookie("lang", code, secure=True, httponly=True, samesite="Lax")
    return response
