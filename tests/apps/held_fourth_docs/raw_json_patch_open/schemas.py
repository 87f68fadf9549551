from marshmallow import Schema, fields


class ProfileSchema(Schema):
    id = fields.Integer(dump_only=True)
    display_name = fields.String()
    locale = fields.String()
    newsletter = fields.Boolean()
    is_admin = fields.Boolean(dump_only=True)
