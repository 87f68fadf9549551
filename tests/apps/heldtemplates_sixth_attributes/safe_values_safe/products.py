def load():
    return [{"id": 1, "name": "Chair", "width": 40}]
