from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
Talisman(app, content_security_policy={"default-src": "'self'", "script-src": "'self' 'unsafe-inline'"})  # finding: security-headers-weakened


@app.get("/chart")
def chart():
    return render_template("chart.html")
