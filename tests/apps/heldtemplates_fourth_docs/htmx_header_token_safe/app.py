import os

from flask import Flask, render_template, request
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)
TASK: list[str] = []


@app.get("/")
def index():
    return render_template("index.html", todo=TASK)


@app.post("/todo")
def add():
    TASK.append(request.form["text"])
    return render_template("_list.html", todo=TASK)
