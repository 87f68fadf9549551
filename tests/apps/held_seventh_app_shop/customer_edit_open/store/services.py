from .models import db


class CrudService:
    def __init__(self, model):
        self.model = model

    def update(self, pk, values):
        record = db.get_or_404(self.model, pk)
        for key, value in values.items():
            setattr(record, key, value)  # finding: mass-assignment
        db.session.commit()
        return record
