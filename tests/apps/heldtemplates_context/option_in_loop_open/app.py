import sqlite3

from flask import Flask, render_template

app = Flask(__name__)


@app.get("/labels")
def labels():
    with sqlite3.connect("labels.db") as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM label")]
    return render_template("labels.html", labels=names)
