BOOKS = ["Dune", "Emma", "Ulysses"]


def lookup(term):
    return [b for b in BOOKS if term and term.lower() in b.lower()]
