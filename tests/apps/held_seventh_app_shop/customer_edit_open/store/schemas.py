from marshmallow import INCLUDE, Schema, fields


class BaseSchema(Schema):
    class Meta:
        unknown = INCLUDE


class CustomerSchema(BaseSchema):
    name = fields.Str()
    phone = fields.Str()
