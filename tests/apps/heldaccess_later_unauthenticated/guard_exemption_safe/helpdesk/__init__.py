import os

from flask import Flask, abort, jsonify, request, session

PUBLIC_ENDPOINTS = {"login", "static", "status"}
tickets: dict[int, str] = {}

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.before_request
def require_agent():
    if request.endpoint in PUBLIC_ENDPOINTS:
        return
    if "agent" not in session:
        abort(401)


@app.get("/status")
def status():
    return jsonify(open=len(tickets))


@app.post("/login")
def login():
    from helpdesk.directory import authenticate

    session["agent"] = authenticate(request.form["name"], request.form["password"])
    return "", 204


@app.post("/tickets")
def open_ticket():
    tickets[len(tickets) + 1] = request.form["subject"]
    return "", 201


@app.post("/tickets/<int:ident>/close")
def close_ticket(ident: int):
    tickets.pop(ident, None)
    return "", 204
