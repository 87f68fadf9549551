from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
Talisman(app)


@app.route("/")
def index():
    return render_template("index.html", title="Museum")


@app.route("/opening-hours")
def hours():
    return render_template("hours.html", days=["Tue", "Thu", "Sat"])
