import os
import uuid

from flask import Flask, render_template

app = Flask(__name__)
app.config.update(
    STRIPE_PUBLISHABLE_KEY="pk_live_51Mz8QhKxW3tLrVbN6yTfPqJd0CsGe2AuRi7oHmXv94",
    STRIPE_SECRET_KEY=os.environ["STRIPE_SECRET_KEY"],
    SENTRY_RELEASE="3f9c1d7be2a04586f1c0d9b8a7e6543210fedcba",
)

NAMESPACE = uuid.UUID("7d1f0c52-3a4e-4d0b-9b6e-2c8f51a07e33")
LOGO_SRI = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"

JWKS_PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEk7Qp0xV1mT3sYw8RzL5uJ2cHfG6n
BdA9eXoK4iWtPqMr7ZyNvU1lSjCbEhDgTaFx3wO5kRmQ8pI6YsVz2LcJtA==
-----END PUBLIC KEY-----"""


@app.get("/checkout")
def checkout():
    return render_template(
        "checkout.html",
        key=app.config["STRIPE_PUBLISHABLE_KEY"],
        sri=LOGO_SRI,
        order=uuid.uuid5(NAMESPACE, "order"),
    )
