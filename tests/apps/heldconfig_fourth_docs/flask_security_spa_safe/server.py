import os

from flask import Flask, jsonify, request
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, current_user
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

from models import Bookmark, Role, User, db


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SECURITY_PASSWORD_SALT"] = os.environ["SECURITY_PASSWORD_SALT"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]

    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"
    app.config["REMEMBER_COOKIE_SECURE"] = True
    app.config["REMEMBER_COOKIE_SAMESITE"] = "Strict"

    # the browser client reads the token from this cookie and sends it back as a header
    app.config["SECURITY_CSRF_COOKIE_NAME"] = "XSRF-TOKEN"
    app.config["SECURITY_CSRF_COOKIE"] = {"samesite": "Strict", "httponly": False, "secure": True}
    app.config["WTF_CSRF_TIME_LIMIT"] = None
    app.config["SECURITY_REDIRECT_BEHAVIOR"] = "spa"

    db.init_app(app)
    CSRFProtect(app)
    Talisman(app)
    app.security = Security(app, SQLAlchemyUserDatastore(db, User, Role))

    @app.get("/api/bookmarks")
    @auth_required("session")
    def bookmarks():
        return jsonify([b.as_dict() for b in current_user.bookmarks])

    @app.post("/api/bookmarks")
    @auth_required("session")
    def add_bookmark():
        bookmark = Bookmark(user=current_user, url=request.get_json()["url"])
        db.session.add(bookmark)
        db.session.commit()
        return bookmark.as_dict(), 201

    return app
