import os

from flask import Flask, render_template_string
from flask_talisman import Talisman

PAGE = "<!doctype html><title>Museum</title><h1>{{ title }}</h1>"


class Production:
    SECRET_KEY = os.environ["SECRET_KEY"]
    FORCE_HTTPS = True
    HSTS_SECONDS = 31536000


app = Flask(__name__)
app.config.from_object(Production)
Talisman(
    app,
    force_https=app.config["FORCE_HTTPS"],
    strict_transport_security_max_age=app.config["HSTS_SECONDS"],
    content_security_policy={"default-src": "'self'"},
)


@app.get("/")
def index():
    return render_template_string(PAGE, title="Opening hours")
