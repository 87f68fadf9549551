import os

import redis
from flask import Flask
from flask_session import Session
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

server_session = Session()
csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SESSION_TYPE"] = "redis"
    app.config["SESSION_REDIS"] = redis.from_url(os.environ["REDIS_URL"])
    app.config["SESSION_PERMANENT"] = False
    app.config["SESSION_KEY_PREFIX"] = "cart:"
    app.config["SESSION_COOKIE_NAME"] = "__Host-cart"
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_PATH"] = "/"
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"

    server_session.init_app(app)
    csrf.init_app(app)
    Talisman(app)

    from .views import cart

    app.register_blueprint(cart)
    return app
