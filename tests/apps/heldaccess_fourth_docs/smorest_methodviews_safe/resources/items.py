from flask.views import MethodView
from flask_jwt_extended import get_jwt, jwt_required
from flask_smorest import Blueprint, abort

from models import Item
from schemas import ItemSchema, ItemUpdateSchema

blp = Blueprint("items", __name__, url_prefix="/item", description="Items")


@blp.route("/<int:item_id>")
class ItemById(MethodView):
    @jwt_required()
    @blp.response(200, ItemSchema)
    def get(self, item_id):
        return Item.get_or_404(item_id)

    @jwt_required()
    def delete(self, item_id):
        if not get_jwt().get("is_admin"):
            abort(401, message="Admin privilege required.")
        Item.get_or_404(item_id).delete()
        return {"message": "Item deleted."}

    @jwt_required(fresh=True)
    @blp.arguments(ItemUpdateSchema)
    @blp.response(200, ItemSchema)
    def put(self, item_data, item_id):
        return Item.get_or_404(item_id).rename(item_data["name"])
