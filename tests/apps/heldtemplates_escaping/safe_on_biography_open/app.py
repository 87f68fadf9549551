import sqlite3

from flask import Flask, abort, render_template

app = Flask(__name__)


@app.get("/people/<int:person_id>")
def person(person_id):
    with sqlite3.connect("people.db") as connection:
        row = connection.execute("SELECT name, bio FROM person WHERE id = ?", (person_id,)).fetchone()
    if row is None:
        abort(404)
    return render_template("person.html", name=row[0], bio=row[1])
