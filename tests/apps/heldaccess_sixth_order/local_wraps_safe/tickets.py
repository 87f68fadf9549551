import functools
import os

from flask import Flask, jsonify, redirect, request, session, url_for

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["TICKETS_KEY"])

TICKETS = {}


def requires_auth(f):
    @functools.wraps(f)
    def decorated(*args, **kwargs):
        if "profile" not in session:
            return redirect(url_for("login"))
        return f(*args, **kwargs)
    return decorated


@app.route("/login")
def login():
    return redirect("https://sso.example.org/authorize")


@app.route("/tickets/<int:number>", methods=["PUT"])
@requires_auth
def update_ticket(number):
    TICKETS[number] = {"title": request.json["title"]}
    return jsonify(TICKETS[number])
