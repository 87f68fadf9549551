from flask import Blueprint

api = Blueprint("api", __name__)


@api.get("/me")
def me():
    return {"name": "anonymous"}
