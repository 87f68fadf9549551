from flask import Flask, abort, jsonify, request
from flask_login import LoginManager, current_user, login_required
from marshmallow import ValidationError

from .models import Customer, db
from .schemas import CustomerSchema
from .services import CrudService

login = LoginManager()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    login.init_app(app)
    customers = CrudService(Customer)

    @app.patch("/me")
    @login_required
    def update_me():
        try:
            values = CustomerSchema().load(request.get_json())
        except ValidationError:
            abort(400)
        record = customers.update(current_user.id, values)
        return jsonify(id=record.id, name=record.name)

    return app
