import os
import sqlite3

from flask import Flask, redirect, render_template, request, session, url_for

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def connect():
    return sqlite3.connect(os.environ["TODO_DB"])


@app.route("/todos", methods=["GET", "POST"])
def todos():
    if "user_id" not in session:
        return redirect("/sso/start")
    with connect() as db:
        if request.method == "POST":
            db.execute("INSERT INTO todo (owner, text) VALUES (?, ?)", (session["user_id"], request.form["text"]))
        rows = db.execute("SELECT id, text FROM todo WHERE owner = ?", (session["user_id"],)).fetchall()
    return render_template("todos.html", rows=rows)


@app.route("/todos/<int:todo_id>/done", methods=["POST"])
def done(todo_id):
    if "user_id" not in session:
        return redirect("/sso/start")
    with connect() as db:
        db.execute("UPDATE todo SET done = 1 WHERE id = ? AND owner = ?", (todo_id, session["user_id"]))
    return redirect(url_for("todos"))


@app.route("/todos/<int:todo_id>/remove", methods=["POST"])
def remove(todo_id):
    if "user_id" not in session:
        return redirect("/sso/start")
    with connect() as db:
        db.execute("DELETE FROM todo WHERE id = ?", (todo_id,))
    return redirect(url_for("todos"))
