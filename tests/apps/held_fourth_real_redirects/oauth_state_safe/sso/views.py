from flask import Blueprint, abort, current_app, redirect, request, session

from sso.state import decode

bp = Blueprint("sso", __name__, url_prefix="/sso")


@bp.get("/callback")
def callback():
    state = decode(request.args.get("state", ""))
    if not state:
        abort(400)
    token = current_app.extensions["oauth"].idp.authorize_access_token()
    session["sub"] = token["userinfo"]["sub"]
    return_to = state.get("return_to") or "/"
    return redirect(return_to)
