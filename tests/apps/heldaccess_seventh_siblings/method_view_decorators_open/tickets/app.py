import os

from flask import Flask
from flask_login import LoginManager, UserMixin

from tickets.views import TicketCollection, TicketItem

login_manager = LoginManager()


@login_manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    login_manager.init_app(app)
    app.add_url_rule("/tickets", view_func=TicketCollection.as_view("tickets"))
    app.add_url_rule("/tickets/<int:ticket_id>", view_func=TicketItem.as_view("ticket"))  # finding: unauthenticated-route
    return app
