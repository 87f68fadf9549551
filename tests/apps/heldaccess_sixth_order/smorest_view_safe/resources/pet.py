from flask.views import MethodView
from flask_jwt_extended import jwt_required
from flask_smorest import Blueprint

from schemas import PetSchema

blp = Blueprint("pets", __name__, description="Pets of the shelter")
PETS = {}


@blp.route("/pets/<int:pet_id>")
class Pet(MethodView):
    @jwt_required()
    @blp.response(200, PetSchema)
    def get(self, pet_id):
        return PETS[pet_id]

    @jwt_required(fresh=True)
    @blp.arguments(PetSchema)
    @blp.response(200, PetSchema)
    def put(self, data, pet_id):
        PETS[pet_id] = data
        return data
