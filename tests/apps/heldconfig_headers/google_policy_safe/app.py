from flask import Flask, render_template
from flask_talisman import GOOGLE_CSP_POLICY, Talisman

app = Flask(__name__)
Talisman(app, content_security_policy=GOOGLE_CSP_POLICY, strict_transport_security_preload=True)


@app.get("/fonts")
def fonts():
    return render_template("fonts.html")
