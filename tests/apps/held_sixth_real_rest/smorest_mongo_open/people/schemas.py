from marshmallow import Schema, fields


class PersonQuery(Schema):
    department = fields.Raw(required=True)


class PersonOut(Schema):
    name = fields.String()
    department = fields.String()
