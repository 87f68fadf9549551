from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
# plain http is only for "flask run --debug"
Talisman(app, force_https=not app.debug, content_security_policy={"default-src": "'self'"})


@app.route("/")
def index():
    return render_template("index.html")
