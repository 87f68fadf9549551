from flask import Flask, render_template

app = Flask(__name__)

BUILD_COMMIT = "ee7eb0a5ebe2308dd79eaa37de69929536ee8fd6"
MODEL_SHA256 = "37d1227ee4d933cb1eddb86702aa689065880dd5aede0aa2afa2c18807510ea7"
TENANT_ID = "5f0c9f7e-3d0b-4c4e-9a53-2b8e6df21c70"
OAUTH_CLIENT_ID = "7d1f3a52-0b44-4e7c-8f0e-6f7a55f3b0cd"
RECAPTCHA_PUBLIC_KEY = "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI"
BOOTSTRAP_SRI = "sha384-QWTKZyjpPEjISv5WaRU9OFeRpok6YctnYmDr5pNlyT2bRjXh0JMhjY6hW+ALEwIH"
SENTRY_DSN = "https://02e9bacdcd197bdff59e0ffa5cf35f86@o4504.ingest.sentry.io/4507"


@app.context_processor
def build_info():
    return {"commit": BUILD_COMMIT[:8], "sri": BOOTSTRAP_SRI, "site_key": RECAPTCHA_PUBLIC_KEY}


@app.get("/about")
def about():
    return render_template("about.html", model=MODEL_SHA256)
