_PATIENTS = {}


def load_patients():
    return list(_PATIENTS.values())


def load_patient(patient_id):
    return _PATIENTS.get(str(patient_id))
