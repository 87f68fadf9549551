import os

from flask import Flask, redirect, render_template, request, session, url_for

from people import archive, load_people

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]

OPEN_ENDPOINTS = {"login", "static", "archive_person"}


@app.before_request
def require_login():
    if request.endpoint in OPEN_ENDPOINTS:
        return None
    if session.get("user") is None:
        return redirect(url_for("login"))
    return None


@app.get("/login")
def login():
    return render_template("login.html")


@app.get("/people")
def people():
    return render_template("people.html", people=load_people())


@app.post("/people/<int:person_id>/archive")  # finding: unauthenticated-route
def archive_person(person_id):
    archive(person_id)
    return redirect(url_for("people"))
