import os

from flask import Flask, jsonify
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager, login_required
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
csrf = CSRFProtect(app)
limiter = Limiter(get_remote_address, app=app)
HOOKS = []


@login_manager.user_loader
def load_user(user_id):
    return None


def documented(view):
    HOOKS.append(view.__name__)
    return view


@documented
@app.get("/products")
@limiter.limit("60/minute")
def products():
    return jsonify([])


@documented
@app.post("/products/<int:pid>/discount")
@login_required
@limiter.limit("5/minute")
def discount(pid):
    return jsonify(id=pid)


@login_required
def export_all():
    return jsonify([])


app.add_url_rule("/products/export", "export", export_all)
