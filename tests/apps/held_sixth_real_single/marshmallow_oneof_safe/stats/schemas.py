from marshmallow import Schema, fields, validate


class StatsQuery(Schema):
    metric = fields.String(required=True, validate=validate.OneOf(["visits", "signups", "sales"]))
    days = fields.Integer(load_default=7, validate=validate.Range(1, 365))
