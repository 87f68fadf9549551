import psycopg
from flask import Flask, jsonify

app = Flask(__name__)
app.config.from_object("settings")


@app.get("/books")
def books():
    with psycopg.connect(app.config["DATABASE_URI"]) as connection:
        rows = connection.execute("SELECT title FROM book LIMIT %s", (app.config["PAGE_SIZE"],))
        return jsonify([title for (title,) in rows])
