import shlex

from fabric import Connection
from flask import Blueprint, Flask, jsonify, request

deployments = Blueprint("deployments", __name__, url_prefix="/deployments")


@deployments.post("/<project>")
def deploy(project):
    branch = request.form.get("branch", "main")
    words = ["deployctl", "rollout", "--project", shlex.quote(project), "--branch"]
    words.append(shlex.quote(branch))
    with Connection("deploy@app1.internal") as connection:
        result = connection.run(" ".join(words), hide=True, warn=True)
    return jsonify(ok=result.ok)


def create_app():
    app = Flask(__name__)
    app.register_blueprint(deployments)
    return app


app = create_app()
