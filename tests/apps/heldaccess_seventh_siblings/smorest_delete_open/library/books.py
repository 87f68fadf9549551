from flask.views import MethodView
from flask_jwt_extended import jwt_required
from flask_smorest import Blueprint
from marshmallow import Schema, fields

blp = Blueprint("books", __name__, url_prefix="/books", description="Books in the library")
shelf = {}


class BookSchema(Schema):
    isbn = fields.Str(required=True)
    title = fields.Str(required=True)


@blp.route("/")
class BookList(MethodView):
    @blp.response(200, BookSchema(many=True))
    def get(self):
        return list(shelf.values())

    @jwt_required()
    @blp.arguments(BookSchema)
    @blp.response(201, BookSchema)
    def post(self, data):
        shelf[data["isbn"]] = data
        return data


@blp.route("/<isbn>")  # finding: unauthenticated-route
class BookItem(MethodView):
    @blp.response(200, BookSchema)
    def get(self, isbn):
        return shelf[isbn]

    @jwt_required()
    @blp.arguments(BookSchema)
    @blp.response(200, BookSchema)
    def put(self, data, isbn):
        shelf[isbn] = data
        return data

    @blp.response(204)
    def delete(self, isbn):
        shelf.pop(isbn, None)
