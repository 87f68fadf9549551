from flask import Blueprint, current_app, render_template
from flask.views import MethodView
from pymongo import MongoClient

bp = Blueprint("contacts", __name__)


class ContactList(MethodView):
    def get(self):
        client = MongoClient(current_app.config["MONGO_URL"])
        return render_template("contacts.html", contacts=list(client.crm.contacts.find()))


bp.add_url_rule("/", view_func=ContactList.as_view("list"))
