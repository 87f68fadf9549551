from marshmallow import EXCLUDE, Schema, fields, validate

SORTABLE = ("created_at", "total", "status")


class OrderQuery(Schema):
    class Meta:
        unknown = EXCLUDE

    sort = fields.Str(load_default="created_at", validate=validate.Length(min=1, max=80))
    status = fields.Str(load_default="open", validate=validate.Length(max=20))
    limit = fields.Int(load_default=50, validate=validate.Range(1, 200))
