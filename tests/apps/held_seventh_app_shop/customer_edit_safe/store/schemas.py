from marshmallow import EXCLUDE, Schema, fields


class BaseSchema(Schema):
    class Meta:
        unknown = EXCLUDE


class CustomerSchema(BaseSchema):
    name = fields.Str()
    phone = fields.Str()
