from urllib.parse import quote

import requests
from authlib.integrations.flask_client import OAuth
from flask import Blueprint, abort, jsonify, redirect, render_template, request, session, url_for

oauth = OAuth()
bp = Blueprint("gh", __name__)

API = "https://api.github.com"


def register(app):
    oauth.init_app(app)
    oauth.register(
        "github",
        access_token_url="https://github.com/login/oauth/access_token",
        authorize_url="https://github.com/login/oauth/authorize",
        api_base_url=f"{API}/",
        client_kwargs={"scope": "read:user"},
    )
    app.register_blueprint(bp)


@bp.get("/login")
def login():
    return oauth.github.authorize_redirect(url_for("gh.authorize", _external=True))


@bp.get("/authorize")
def authorize():
    token = oauth.github.authorize_access_token()
    profile = oauth.github.get("user", token=token).json()
    session["github_id"] = int(profile["id"])
    return redirect(url_for("gh.repository"))


@bp.get("/repository")
def repository():
    owner, name = request.args.get("owner", "pallets"), request.args.get("name", "flask")
    answer = requests.get(
        f"{API}/repos/{quote(owner, safe='')}/{quote(name, safe='')}",
        headers={"Accept": "application/vnd.github+json"},
        timeout=10,
        allow_redirects=False,
    )
    if answer.status_code != 200:
        abort(404)
    return render_template("repository.html", repo=answer.json())


@bp.get("/search")
def search():
    answer = requests.get(f"{API}/search/repositories", params={"q": request.args.get("q", "")}, timeout=10)
    return jsonify(total=answer.json().get("total_count", 0))
