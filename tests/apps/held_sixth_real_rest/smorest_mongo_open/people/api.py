from flask.views import MethodView
from flask_smorest import Blueprint

from . import mongo
from .schemas import PersonOut, PersonQuery

blp = Blueprint("people", __name__, url_prefix="/people")


@blp.route("/search")
class PersonSearch(MethodView):
    @blp.arguments(PersonQuery)
    @blp.response(200, PersonOut(many=True))
    def post(self, query):
        return list(mongo.db.people.find({"department": query["department"]}).limit(50))  # finding: nosql-injection
