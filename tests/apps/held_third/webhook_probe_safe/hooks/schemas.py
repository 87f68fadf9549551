from marshmallow import Schema, fields, validate


class WebhookSchema(Schema):
    name = fields.Str(required=True, validate=validate.Length(max=80))
    url = fields.Url(required=True, schemes={"https"})
    event = fields.Str(load_default="order.created")
