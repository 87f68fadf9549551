from flask import Flask, render_template
from flask_debugtoolbar import DebugToolbarExtension
from flask_talisman import Talisman

from config import Production

app = Flask(__name__)
app.config.from_object(Production)
Talisman(app)
DebugToolbarExtension(app)


@app.route("/")
def start():
    return render_template("start.html")
