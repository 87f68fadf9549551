from marshmallow import EXCLUDE, Schema, fields


class MemberCreate(Schema):
    class Meta:
        unknown = EXCLUDE

    name = fields.String(required=True)
    email = fields.Email(required=True)
