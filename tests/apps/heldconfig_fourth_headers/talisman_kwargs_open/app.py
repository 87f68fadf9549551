from flask import Flask, render_template
from flask_talisman import DENY, Talisman

app = Flask(__name__)
options = {
    "frame_options": DENY,
    "content_security_policy": {"default-src": ["'self'"]},
    "strict_transport_security": False,
    "strict_transport_security_max_age": 31536000,
}
Talisman(app, **options)  # finding: security-headers-weakened


@app.get("/recipes")
def recipes():
    return render_template("recipes.html", recipes=["Soup", "Bread"])
