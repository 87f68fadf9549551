import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/lookup")
def lookup():
    param = request.get_json(force=True)["name"]
    guess = "ABC"[0]

    match guess:
        case "A":
            bar = param
        case "B":
            bar = "bob"
        case "C" | "D":
            bar = param
        case _:
            bar = "bob's your uncle"

    conn = sqlite3.connect("people.db")
    cur = conn.cursor()
    cur.executescript(f"UPDATE people SET seen = 1 WHERE name = '{bar}';")  # finding: sql-injection
    conn.commit()
    conn.close()
    return jsonify(ok=True)
