import hashlib
import os
import random
import secrets
import time
from urllib.parse import urlencode

from flask import Blueprint, abort, redirect, request, session

bp = Blueprint("oauth", __name__)
AUTHORIZE = "https://accounts.trailhub.example/oauth/authorize"


def make_state():
    seed = "%s%s" % (time.time(), secrets.token_hex(16))
    return hashlib.sha256(seed.encode()).hexdigest()


@bp.route("/connect")
def connect():
    session["oauth_state"] = make_state()
    query = {
        "client_id": os.environ["TRAILHUB_CLIENT_ID"],
        "response_type": "code",
        "state": session["oauth_state"],
    }
    return redirect(AUTHORIZE + "?" + urlencode(query))


@bp.route("/connected")
def connected():
    state = session.pop("oauth_state", "")
    if not state or not secrets.compare_digest(state, request.args.get("state", "")):
        abort(400)
    session["oauth_code"] = True
    return redirect("/settings")
