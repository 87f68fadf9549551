import os

from flask import Flask, redirect, render_template, request, url_for
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["SECRET_KEY"])
CSRFProtect(app)


@app.get("/upload")
def upload_form():
    return render_template("upload.html")


@app.post("/upload")
def upload():
    request.form.get("title")
    return redirect(url_for("upload_form"))
