import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/hints/dismiss", methods=["POST"])
def dismiss_hint():
    hint = request.form["hint"]
    session[hint] = True  # finding: trust-boundary
    return jsonify(dismissed=True)


@app.route("/admin/users")
def users():
    if not session.get("is_admin"):
        return jsonify(error="administrators only"), 403
    return jsonify(users=["ada", "linus"])
