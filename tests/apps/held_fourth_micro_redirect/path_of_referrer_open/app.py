from urllib.parse import urlsplit

from flask import Flask, make_response, request

app = Flask(__name__)


def back():
    referrer = request.headers.get("Referer", "/")
    path = urlsplit(referrer).path or "/"
    return path


@app.post("/theme")
def theme():
    response = make_response("", 302)
    response.headers["Location"] = back()  # finding: open-redirect
    response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
    return response
