from urllib.parse import urlsplit

from flask import Flask, make_response, request

app = Flask(__name__)


def previous_page() -> str:
    referrer = request.args.get("back") or "/"
    return referrer if request.host in referrer else "/"


@app.post("/theme/<any(light, dark):theme>")
def theme(theme):
    response = make_response("", 303)
    response.headers["Location"] = previous_page()  # finding: open-redirect
    response.set_cookie("theme", theme, secure=True, httponly=True, samesite="Lax")
    return response
