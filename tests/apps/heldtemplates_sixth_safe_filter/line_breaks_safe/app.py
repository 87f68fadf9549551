from flask import Flask, render_template, request

app = Flask(__name__)


@app.post("/preview")
def preview():
    return render_template("preview.html", note=request.form["note"])
