from flask import Flask, render_template, request


def create_app(config_object: str = "shop.settings.Production") -> Flask:
    app = Flask(__name__)
    app.config.from_object(config_object)
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.autoescape = False  # finding: autoescape-disabled

    @app.get("/search")
    def search():
        term = request.args.get("q", "")
        return render_template("search.html", term=term)

    return app
