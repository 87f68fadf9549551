from flask import Blueprint, Flask, render_template, request

bp = Blueprint("guide", __name__, template_folder="pages")


@bp.get("/guide/<topic>")
def topic(topic: str):
    return render_template("guide/topic.html", topic=topic, back=request.args.get("back"))


def create_app() -> Flask:
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app
