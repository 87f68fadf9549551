from marshmallow import Schema, fields, validate


class SyncRequest(Schema):
    tenant = fields.String(required=True, validate=validate.Regexp(r"[a-z0-9-]+"))
    since = fields.Integer(load_default=0)
