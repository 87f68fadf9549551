from members.models import db
from members.schema import ProfileSchema


def update(member, payload):
    changes = ProfileSchema().load(payload)
    for name, value in changes.items():
        setattr(member, name, value)
    db.session.commit()
    return ProfileSchema().dump(member)
