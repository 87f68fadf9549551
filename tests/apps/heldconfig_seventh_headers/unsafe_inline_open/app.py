from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
talisman = Talisman(app, content_security_policy={"default-src": "'self'", "script-src": "'self' 'unsafe-inline'"})  # finding: security-headers-weakened


@app.route("/faq")
def faq():
    return render_template("faq.html")
