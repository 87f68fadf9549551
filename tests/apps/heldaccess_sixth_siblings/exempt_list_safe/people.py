_PEOPLE: dict = {}


def load_people():
    return list(_PEOPLE.values())


def archive(person_id):
    _PEOPLE.pop(person_id, None)
