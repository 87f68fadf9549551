_EVENTS = []


def cities():
    """Free text entered by the organisers."""
    return sorted({e["city"] for e in _EVENTS})


def events_in(city):
    return [e for e in _EVENTS if e["city"] == city]
