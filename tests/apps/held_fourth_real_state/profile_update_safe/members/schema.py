from marshmallow import EXCLUDE, Schema, fields


class ProfileSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    name = fields.String()
    bio = fields.String()
