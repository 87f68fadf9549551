from flask.views import MethodView
from flask_jwt_extended import jwt_required
from flask_smorest import Blueprint, abort

from .schemas import ItemSchema
from .store import items

blp = Blueprint("items", __name__, description="Stock items")


@blp.route("/items")
class ItemList(MethodView):
    @jwt_required()
    @blp.response(200, ItemSchema(many=True))
    def get(self):
        return list(items.values())

    @jwt_required()
    @blp.arguments(ItemSchema)
    @blp.response(201, ItemSchema)
    def post(self, data):
        data["id"] = len(items) + 1
        items[data["id"]] = data
        return data


@blp.route("/items/<int:item_id>/discard")  # finding: unauthenticated-route
class ItemDiscard(MethodView):
    @blp.response(204)
    def post(self, item_id):
        if items.pop(item_id, None) is None:
            abort(404)


@blp.route("/items/<int:item_id>")
class ItemDetail(MethodView):
    @jwt_required()
    @blp.response(200, ItemSchema)
    def get(self, item_id):
        return items.get(item_id) or abort(404)

    @jwt_required(fresh=True)
    @blp.arguments(ItemSchema)
    @blp.response(200, ItemSchema)
    def put(self, data, item_id):
        items[item_id].update(data)
        return items[item_id]
