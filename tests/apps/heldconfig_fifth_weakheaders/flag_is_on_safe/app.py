from flask import Flask, render_template
from flask_talisman import Talisman


class Config:
    FORCE_HTTPS = False


class LiveConfig(Config):
    FORCE_HTTPS = True


app = Flask(__name__)
app.config.from_object(LiveConfig)
Talisman(
    app,
    force_https=app.config["FORCE_HTTPS"],
    content_security_policy={"default-src": "'self'", "script-src": "'self'"},
    content_security_policy_nonce_in=["script-src"],
)


@app.route("/")
def index():
    return render_template("index.html")
