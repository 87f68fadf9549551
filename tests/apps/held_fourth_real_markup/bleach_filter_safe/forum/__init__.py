import bleach
from flask import Flask, render_template, request
from markupsafe import Markup


def clean(value: str) -> Markup:
    return Markup(bleach.clean(value, tags={"b", "i", "a"}, attributes={"a": ["href"]}, strip=True))


def create_app():
    app = Flask(__name__)
    app.add_template_filter(clean, "clean")

    @app.post("/preview")
    def preview():
        name = request.form.get("name", "guest")
        heading = Markup("<h2>Post by {}</h2>").format(name)
        return render_template("preview.html", heading=heading, body=request.form.get("body", ""))

    return app
