from flask import Flask, Blueprint

bp = Blueprint("lab", __name__)


@bp.route("/samples")
def samples():
    return {"samples": ["A-1", "A-2"]}


app = Flask(__name__)
app.register_blueprint(bp, url_prefix="/lab")

if __name__ == "__main__":
    app.run("::", 5000)  # finding: bind-all-interfaces
