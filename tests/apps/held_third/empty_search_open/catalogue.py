PRODUCTS = ["Desk lamp", "Office chair", "Monitor arm"]


def find_products(term):
    return [p for p in PRODUCTS if term.lower() in p.lower()]
