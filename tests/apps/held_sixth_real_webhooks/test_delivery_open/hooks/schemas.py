from marshmallow import Schema, fields


class HookSchema(Schema):
    url = fields.Url(schemes={"https"}, required=True)
    event = fields.String(load_default="ping")
