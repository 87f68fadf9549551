from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
Talisman(app, content_security_policy=None)  # finding: security-headers-weakened


@app.route("/")
def start():
    return render_template("start.html")
