"""Pinned digests, public keys and identifiers: long and random, but public."""
import hashlib

from flask import Flask, render_template

BOOTSTRAP_SRI = "sha384-9ndCyUaIbzAi2FUVXJi0CjmCapSmO7SnpJef0486qhLnuZ2cdeRhO02iuK6FUUVM"
MODEL_SHA256 = "5b6c1f0e9a7d43c28f10b7e64d95a3c2e8f7016b4a9d3c5e7f2081b6d4c9a3e5"
STRIPE_PUBLISHABLE_KEY = "pk_live_51MzTq4Lw8VbXcRn2KpYs7HdJfGe6aUoYiT3tB9nQ"
RECAPTCHA_SITE_KEY = "6LfQx8kTAAAAAKm3Vw7ZbR2nYcP1tLdHsEjF4uGg"
GIT_COMMIT = "9f4c2b7d1e8a63505cbb7e4f2d10a98c6e3b5f71"
BUILD_UUID = "1c7be0a4-2f65-4d3b-9a8e-6f0d5b91c2e7"
LICENSE_PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAq7Zt4LxVb2nYk7RcP1mWd9HsEfJ3uTgA6oKiNB8xZcE=
-----END PUBLIC KEY-----"""

app = Flask(__name__)


def model_is_intact(data: bytes) -> bool:
    return hashlib.sha256(data).hexdigest() == MODEL_SHA256


@app.get("/checkout")
def checkout():
    return render_template(
        "checkout.html", sri=BOOTSTRAP_SRI, key=STRIPE_PUBLISHABLE_KEY, captcha=RECAPTCHA_SITE_KEY
    )
