from flask import Flask, render_template, request

app = Flask(__name__)
notes = ["buy milk"]


@app.post("/notes")
def add():
    notes.append(request.get_json()["note"])
    return "", 201


@app.get("/notes")
def show():
    return render_template("notes.html", notes=notes)
