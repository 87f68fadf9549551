import os

from flask import Flask, render_template, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
ROWS: dict[int, str] = {1: "first", 2: "second"}


@app.get("/rows")
def rows():
    return render_template("rows.html", rows=ROWS)


@app.post("/rows/<int:row>/remove")
def remove(row):
    if session.get("role") == "editor":
        ROWS.pop(row, None)
    return {"left": len(ROWS)}
