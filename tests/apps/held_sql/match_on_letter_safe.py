import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/case/00212")
def case_00212():
    values = request.form.getlist("case00212")
    param = values[0] if values else ""

    letters = "ABC"
    switch_target = letters[1 + 1 - 1]
    match switch_target:
        case "A":
            bar = "alpha"
        case "B":
            bar = "bob"
        case "C" | "D":
            bar = param
        case _:
            bar = "bob's uncle"

    conn = pymysql.connect(host="db", user="bench", database="bench")
    with conn.cursor() as cursor:
        count = cursor.execute("DELETE FROM notes WHERE owner = '" + bar + "'")
    conn.commit()
    return jsonify(deleted=count)
