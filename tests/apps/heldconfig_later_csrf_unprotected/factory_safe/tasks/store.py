_rows = {}


def fetch(owner, task_id):
    return {"id": task_id, "title": _rows.get((owner, task_id))}


def remove(owner, task_id):
    _rows.pop((owner, task_id), None)
