from flask import Flask, render_template

from places import options

app = Flask(__name__)


@app.get("/places")
def places():
    return render_template("places.html", options=options())
