bookings = []
standing_orders = {}


def book(source, target, cents):
    bookings.append((source, target, cents))
    return len(bookings)
