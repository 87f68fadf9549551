from . import db


class Member(db.Document):
    email = db.EmailField(required=True, unique=True)
    name = db.StringField(max_length=80)
    roles = db.ListField(db.StringField(), default=["reader"])
