from flask import Blueprint

arm = Blueprint("arm", __name__, url_prefix="/arm")


@arm.post("/home")
def home():
    return {"state": "homing"}
