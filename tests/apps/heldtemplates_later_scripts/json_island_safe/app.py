import secrets

from flask import Flask, g, render_template, request

app = Flask(__name__)


@app.before_request
def make_nonce():
    g.nonce = secrets.token_urlsafe(16)


@app.after_request
def csp(response):
    response.headers["Content-Security-Policy"] = f"default-src 'self'; script-src 'self' 'nonce-{g.nonce}'"
    return response


@app.get("/map")
def show_map():
    boot = {"q": request.args.get("q", ""), "zoom": request.args.get("zoom", 8, type=int)}
    return render_template("map.html", boot=boot, place=request.args.get("place", ""))
