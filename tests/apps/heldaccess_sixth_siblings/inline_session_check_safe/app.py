import os
import sqlite3

from flask import Flask, g, redirect, render_template, request, session, url_for

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def db():
    if "conn" not in g:
        g.conn = sqlite3.connect("/srv/diary/diary.db")
    return g.conn


@app.route("/entries")
def entries():
    if "user_id" not in session:
        return redirect(url_for("login"))
    rows = db().execute("SELECT id, body FROM entry WHERE owner = ?", (session["user_id"],))
    return render_template("entries.html", rows=rows.fetchall())


@app.route("/entries/add", methods=["POST"])
def add_entry():
    if "user_id" not in session:
        return redirect(url_for("login"))
    db().execute("INSERT INTO entry (owner, body) VALUES (?, ?)", (session["user_id"], request.form["body"]))
    db().commit()
    return redirect(url_for("entries"))


@app.route("/entries/<int:entry_id>/remove", methods=["POST"])
def remove_entry(entry_id):
    if "user_id" not in session:
        return redirect(url_for("login"))
    db().execute("DELETE FROM entry WHERE id = ? AND owner = ?", (entry_id, session["user_id"]))
    db().commit()
    return redirect(url_for("entries"))


@app.route("/login")
def login():
    return render_template("login.html")
