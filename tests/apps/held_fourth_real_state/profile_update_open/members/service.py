from members.models import db
from members.schema import ProfileSchema


def update(member, payload):
    changes = payload
    for name, value in changes.items():
        setattr(member, name, value)  # finding: mass-assignment
    db.session.commit()
    return ProfileSchema().dump(member)
