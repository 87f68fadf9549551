_VALUES = {"cpu": [], "orders": [], "latency": []}


def latest(name):
    return _VALUES.get(name, [])[-20:]
