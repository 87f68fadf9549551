from flask import Flask, render_template
from flask_talisman import Talisman

csp = {
    "default-src": "'self'",
    "script-src": "'self'",
    "img-src": ["'self'", "data:"],
    "object-src": "'none'",
}

app = Flask(__name__)
Talisman(app, content_security_policy=csp, content_security_policy_nonce_in=["script-src"])


@app.get("/map")
def street_map():
    return render_template("map.html")
