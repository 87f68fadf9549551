import os
import uuid

from flask import Flask, current_app, request
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields


class DraftSchema(Schema):
    draft_id = fields.UUID(required=True)
    reason = fields.String(load_default="")


blp = Blueprint("drafts", __name__, url_prefix="/drafts")


def draft_path(draft_id):
    return os.path.join(current_app.config["DRAFT_DIR"], f"{draft_id}.json")


@blp.route("/discard", methods=["POST"])
@blp.arguments(DraftSchema)
@blp.response(204)
def discard(payload):
    path = draft_path(payload["draft_id"])
    if os.path.exists(path):
        os.remove(path)


@blp.route("/", methods=["POST"])
def create():
    draft_id = uuid.uuid4()
    with open(draft_path(draft_id), "w") as fh:
        fh.write(request.get_data(as_text=True))
    return {"id": str(draft_id)}, 201


def create_app():
    app = Flask(__name__)
    app.config.update(API_TITLE="Drafts", API_VERSION="v1", OPENAPI_VERSION="3.0.3")
    app.config["DRAFT_DIR"] = os.path.join(app.instance_path, "drafts")
    Api(app).register_blueprint(blp)
    return app
