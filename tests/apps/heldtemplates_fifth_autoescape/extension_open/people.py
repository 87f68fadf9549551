PEOPLE = [("Ada", "London"), ("Grace", "New York")]


def search_people(term):
    return [p for p in PEOPLE if term.lower() in p[0].lower()]
