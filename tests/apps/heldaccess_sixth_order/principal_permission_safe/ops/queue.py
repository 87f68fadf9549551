_PENDING: dict = {}


def pending():
    return sorted(_PENDING)


def cancel(job_id):
    _PENDING.pop(job_id, None)
