from marshmallow import Schema, fields, validate


class LookupSchema(Schema):
    type = fields.String(load_default="A", validate=validate.OneOf(["A", "AAAA", "MX"]))
    host = fields.String(
        required=True,
        validate=validate.Length(min=1, max=253),
    )
