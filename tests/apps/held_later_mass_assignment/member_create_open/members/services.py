from .models import Member, db


def register_member(attributes):
    member = Member(**attributes)  # finding: mass-assignment
    db.session.add(member)
    db.session.commit()
    return member.id
