from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
Talisman(app, frame_options="DENY")


@app.get("/gallery")
def gallery():
    return render_template("gallery.html", pictures=["1.jpg", "2.jpg"])
