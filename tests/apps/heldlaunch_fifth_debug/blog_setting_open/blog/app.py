from flask import Flask, render_template

from blog import settings
from blog.posts import posts_bp


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = settings.secret_key()
    app.config["DEBUG"] = True  # finding: debug-enabled
    app.config["POSTS_DIR"] = settings.POSTS_DIR
    app.register_blueprint(posts_bp)

    @app.errorhandler(404)
    def missing(error):
        return render_template("404.html"), 404

    return app
