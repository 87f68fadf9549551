import os

import sentry_sdk
from flask import Flask, render_template

sentry_sdk.init(dsn="https://2411aa5f0f07ef2b2470fd0b5eb41495@o212794.ingest.sentry.io/8538758", traces_sample_rate=0.1)

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    STRIPE_PUBLISHABLE_KEY="pk_live_51XhkLcxejdM7J6jgNwoDyxruPMbW1GypOLHxNgXXWAoOaMWGwJrYX5OVfeqHMWWTNBIbYdC9iwRJKmO8qR2LHGJxb1nu7AoZ6e",
    OAUTH_CLIENT_ID="7f3c1a52-9d0e-4b7c-8a66-1c2d3e4f5a6b",
    GIT_COMMIT="a1cc6c927ab917c49d41474930abfb2ef5190769",
)


@app.get("/checkout")
def checkout():
    return render_template("checkout.html", key=app.config["STRIPE_PUBLISHABLE_KEY"])
