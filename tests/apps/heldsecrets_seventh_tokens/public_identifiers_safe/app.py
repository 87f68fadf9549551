import os

import sentry_sdk
from flask import Flask, render_template

BUILD_REVISION = "66636376ec1b7295d81778b216298965fead6d83"
TENANT_ID = "5d6e1a7c-02b9-4c1f-9f64-3e8b7a90d2c1"
STRIPE_PUBLISHABLE_KEY = "pk_live_EEsoI6XizUPXJl9sqdpZiI1B"
BOOTSTRAP_INTEGRITY = "sha384-vGW/yxO9CB4GoPUM7cvsG9XanR3iRSfn4W5PRO2OepS/OKgbQjHg5W5utPZRDnWq"
INSTALLER_SHA256 = "941b6557da3c8b073bfec4708bc55f885e7011f0553231389f42210c4d2b1600"

sentry_sdk.init(
    dsn="https://65fa4ddd5a28cb1a090a602d60807117@o450127.ingest.sentry.io/4505127733",
    release=BUILD_REVISION,
)

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.context_processor
def frontend_settings():
    return {
        "stripe_key": STRIPE_PUBLISHABLE_KEY,
        "bootstrap_integrity": BOOTSTRAP_INTEGRITY,
        "tenant": TENANT_ID,
        "installer_sha256": INSTALLER_SHA256,
    }


@app.get("/")
def index():
    return render_template("index.html")
