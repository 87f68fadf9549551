from .models import Membership


def tenant_for(user_id: int, wanted: str) -> str | None:
    row = Membership.query.filter_by(user_id=user_id, tenant=wanted).first()
    return wanted if row or wanted else None
