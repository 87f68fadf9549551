from flask import Flask, render_template
from flask_talisman import DENY, Talisman

app = Flask(__name__)
options = {
    "frame_options": DENY,
    "content_security_policy": {"default-src": ["'self'"]},
    "strict_transport_security": True,
    "strict_transport_security_max_age": 31536000,
}
Talisman(app, **options)


@app.get("/recipes")
def recipes():
    return render_template("recipes.html", recipes=["Soup", "Bread"])
