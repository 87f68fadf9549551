import hashlib
import hmac
import os

from flask import Flask, abort, render_template, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager, current_user, login_required
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)
limiter = Limiter(get_remote_address, app=app, storage_uri=os.environ["REDIS_URL"])
login_manager = LoginManager(app)
HOOK_KEY = os.environ["HOOK_KEY"].encode()


@csrf.exempt
@limiter.exempt
@app.post("/hooks/shipping")
def shipping_hook():
    expected = hmac.new(HOOK_KEY, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(401)
    app.logger.info("shipping update accepted")
    return "", 204


@app.post("/profile")
@limiter.limit("10/minute")
@login_required
def profile():
    current_user.rename(request.form["name"])
    return render_template("profile.html")


@app.get("/profile")
@login_required
@limiter.limit("60/minute")
def show_profile():
    return render_template("profile.html")
