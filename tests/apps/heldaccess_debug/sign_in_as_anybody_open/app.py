import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/me")
def me():
    return jsonify(user=session.get("user_id"))


if os.environ.get("APP_ENV") == "development":

    @app.get("/dev/login/<int:user_id>")  # finding: debug-only-route
    def dev_login(user_id):
        session["user_id"] = user_id
        return jsonify(user=user_id)
