from marshmallow import Schema, fields, validate


class LookupSchema(Schema):
    type = fields.String(load_default="A", validate=validate.OneOf(["A", "AAAA", "MX"]))
    host = fields.String(
        required=True,
        validate=validate.Regexp(r"[a-z0-9][a-z0-9.-]{0,252}\Z"),
    )
