import os

from flask import Flask, request, session
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Strict",
    CSRF_COOKIE_SECURE=True,
    CSRF_COOKIE_SAMESITE="Strict",
)
SeaSurf(app)


@app.route("/cart/add", methods=["POST"])
def add_to_cart():
    session.setdefault("cart", []).append(int(request.form["article"]))
    session.modified = True
    return {"cart": session["cart"]}
