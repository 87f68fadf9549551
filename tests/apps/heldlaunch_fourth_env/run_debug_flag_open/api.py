from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Rooms(MethodView):
    def get(self):
        return {"rooms": [101, 102]}


app.add_url_rule("/rooms", view_func=Rooms.as_view("rooms"))
