from .models import Report, db


def body_of(number: int) -> str:
    return db.get_or_404(Report, number).body
