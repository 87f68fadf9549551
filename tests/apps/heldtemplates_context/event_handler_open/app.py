import sqlite3

from flask import Flask, render_template

app = Flask(__name__)


@app.get("/songs")
def songs():
    with sqlite3.connect("songs.db") as connection:
        titles = [row[0] for row in connection.execute("SELECT title FROM song")]
    return render_template("songs.html", titles=titles)
