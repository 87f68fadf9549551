from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
CSP = {"default-src": "'self'", "img-src": ["'self'", "data:"]}

Talisman(app, content_security_policy=CSP, force_https=False)  # finding: security-headers-weakened


@app.route("/")
def dashboard():
    return render_template("dashboard.html", boards=["sales", "support"])
