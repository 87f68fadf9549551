import os

from flask import Flask, abort, redirect, render_template, request, session, url_for

from storage import Notes

app = Flask(__name__)
app.secret_key = os.environ["NOTES_SECRET"]
notes = Notes(os.environ["NOTES_DB"])


@app.route("/")
def landing():
    return render_template("landing.html")


@app.route("/notes")
def list_notes():
    if "user_id" not in session:
        return redirect(url_for("landing"))
    return render_template("notes.html", notes=notes.of(session["user_id"]))


@app.route("/notes/add", methods=["POST"])
def add_note():
    if "user_id" not in session:
        abort(401)
    notes.add(session["user_id"], request.form["text"])
    return redirect(url_for("list_notes"))


@app.route("/notes/<int:note_id>/archive", methods=["POST"])
def archive_note(note_id):
    if "user_id" not in session:
        abort(401)
    notes.archive(session["user_id"], note_id)
    return redirect(url_for("list_notes"))


@app.route("/notes/<int:note_id>/purge", methods=["POST"])
def purge_note(note_id):
    if "user_id" not in session:
        abort(401)
    notes.purge(note_id, owner=session["user_id"])
    return redirect(url_for("list_notes"))
