_VENUES = {}


def find_venue(slug):
    return _VENUES.get(slug)
