from flask import Blueprint, Flask
from flask_restful import Api

from fleet.auth import auth
from fleet.resources import Driver, Vehicle

v1 = Blueprint("v1", __name__, url_prefix="/v1")
v2 = Blueprint("v2", __name__, url_prefix="/v2")

api_v1 = Api(v1, decorators=[auth.login_required])
api_v1.add_resource(Vehicle, "/vehicles/<plate>")

api_v2 = Api(v2)
api_v2.add_resource(Vehicle, "/vehicles/<plate>", endpoint="vehicle_v2")  # missed: unauthenticated-route
api_v2.add_resource(Driver, "/drivers/<int:number>")  # missed: unauthenticated-route


def create_app():
    app = Flask(__name__)
    app.register_blueprint(v1)
    app.register_blueprint(v2)
    return app
