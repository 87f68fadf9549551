from flask import Flask, render_template
from flask_talisman import Talisman

CSP = {"default-src": "'self'", "img-src": ["'self'", "data:"]}

app = Flask(__name__)
talisman = Talisman(app, content_security_policy=CSP, force_https=True)


@app.get("/")
def index():
    return render_template("index.html")
