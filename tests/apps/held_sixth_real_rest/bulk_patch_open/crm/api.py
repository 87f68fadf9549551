from flask import Blueprint, abort, request
from pydantic import TypeAdapter, ValidationError

from .models import Member, db
from .schemas import MemberPatch

api = Blueprint("members", __name__)
patches = TypeAdapter(list[MemberPatch])


@api.patch("/")
def bulk_update():
    try:
        wanted = patches.validate_python(request.get_json())
    except ValidationError:
        abort(422)
    for patch in wanted:
        member = db.session.get(Member, patch.id) or abort(404)
        for field, value in patch.model_dump(exclude_unset=True, exclude={"id"}).items():
            setattr(member, field, value)  # finding: mass-assignment
    db.session.commit()
    return "", 204
