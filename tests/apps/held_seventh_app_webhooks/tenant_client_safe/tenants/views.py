from flask import jsonify
from flask.views import MethodView
from flask_smorest import Blueprint

from .client import ContactsClient
from .schemas import SyncRequest

blp = Blueprint("sync", "sync", url_prefix="/sync")


@blp.route("/contacts")
class Contacts(MethodView):
    @blp.arguments(SyncRequest)
    def post(self, payload):
        client = ContactsClient(payload["tenant"])
        return jsonify(client.since(payload["since"]))
