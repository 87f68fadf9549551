_ROWS = {}


def list_patients():
    return [{"id": str(k), **v} for k, v in _ROWS.items()]


def find_patient(patient_id):
    return _ROWS.get(patient_id, {})
