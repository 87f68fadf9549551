import sqlite3

from flask import Flask, render_template

app = Flask(__name__)


@app.get("/talks/<int:talk_id>")
def talk(talk_id):
    with sqlite3.connect("talks.db") as connection:
        row = connection.execute("SELECT video FROM talk WHERE id = ?", (talk_id,)).fetchone()
    return render_template("talk.html", video=row[0])
