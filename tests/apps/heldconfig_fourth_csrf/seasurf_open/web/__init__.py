import os

from flask import Flask, abort, jsonify, request, session
from flask_session import Session

sess = Session()
LIKES: dict[str, set] = {}


def create_app():
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_TYPE="filesystem",
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        CSRF_COOKIE_SECURE=True,
        CSRF_COOKIE_HTTPONLY=True,
    )
    sess.init_app(app)

    @app.route("/likes", methods=["POST", "DELETE"])  # finding: csrf-unprotected
    def likes():
        user = session.get("user")
        if user is None:
            abort(403)
        if request.method == "POST":
            LIKES.setdefault(user, set()).add(request.form["post"])
        else:
            LIKES.pop(user, None)
        return jsonify(count=len(LIKES.get(user, ())))

    return app
