from flask import jsonify, request
from flask.views import MethodView
from flask_login import current_user, login_required

from tickets.storage import TicketStore

store = TicketStore()


class TicketCollection(MethodView):
    decorators = [login_required]

    def get(self):
        return jsonify(store.all())

    def post(self):
        ticket = store.add(request.get_json()["title"], current_user.get_id())
        return jsonify(ticket), 201


class TicketItem(MethodView):
    methods = ["PATCH", "DELETE"]

    def patch(self, ticket_id):
        return jsonify(store.rename(ticket_id, request.get_json()["title"]))

    def delete(self, ticket_id):
        store.remove(ticket_id)
        return "", 204
