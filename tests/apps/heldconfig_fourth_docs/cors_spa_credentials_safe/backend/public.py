from flask import Blueprint
from flask_cors import cross_origin

public = Blueprint("public", __name__)


@public.get("/")
@cross_origin(origins="*", methods=["GET"])
def status():
    return {"status": "ok"}
