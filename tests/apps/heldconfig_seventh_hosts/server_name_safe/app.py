import os

from flask import Flask, redirect, url_for

app = Flask(__name__)
app.config.update(
    SERVER_NAME=os.environ["SERVER_NAME"],
    PREFERRED_URL_SCHEME="https",
    TRUSTED_HOSTS=[os.environ["SERVER_NAME"]],
)


@app.get("/api/old")
def old():
    return redirect(url_for("new", _external=True))


@app.get("/api/new")
def new():
    return {"self": url_for("new")}
