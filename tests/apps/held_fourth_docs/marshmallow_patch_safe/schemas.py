from marshmallow import RAISE, Schema, fields, validate


class ProfilePatchSchema(Schema):
    class Meta:
        unknown = RAISE

    display_name = fields.String(validate=validate.Length(min=1, max=60))
    locale = fields.String(validate=validate.OneOf(["de", "en", "fr"]))
    newsletter = fields.Boolean(truthy={True}, falsy={False})


class ProfileSchema(Schema):
    id = fields.Integer(dump_only=True)
    display_name = fields.String()
    locale = fields.String()
    newsletter = fields.Boolean()
    is_admin = fields.Boolean(dump_only=True)
