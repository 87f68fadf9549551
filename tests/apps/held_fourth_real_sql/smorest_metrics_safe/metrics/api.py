from flask.views import MethodView
from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate

from .store import MetricStore

blp = Blueprint("metrics", __name__, url_prefix="/metrics")


class MetricQuery(Schema):
    bucket = fields.String(load_default="day", validate=validate.OneOf(["hour", "day", "week"]))
    site = fields.Integer(required=True)


@blp.route("/visits")
class Visits(MethodView):
    @blp.arguments(MetricQuery, location="query")
    def get(self, query):
        return {"series": MetricStore().visits(query["site"], query["bucket"])}
