from flask import Flask, render_template

from files import uploaded

app = Flask(__name__)


@app.get("/files")
def index():
    return render_template("files.html", names=uploaded())
