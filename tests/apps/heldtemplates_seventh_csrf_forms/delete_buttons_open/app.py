import os

from flask import Flask, redirect, render_template, url_for
from flask_login import LoginManager, login_required
from flask_wtf import CSRFProtect

from notes import delete_note, list_notes

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)
LoginManager(app)


@app.get("/notes")
@login_required
def index():
    return render_template("notes.html", notes=list_notes())


@app.post("/notes/<int:note_id>/delete")
@login_required
def remove(note_id: int):
    delete_note(note_id)
    return redirect(url_for("index"))
