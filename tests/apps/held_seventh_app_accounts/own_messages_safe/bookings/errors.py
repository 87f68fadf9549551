class BookingError(Exception):
    status = 400
    public = "The booking could not be made."


class Full(BookingError):
    status = 409
    public = "No seats are left."


class Closed(BookingError):
    status = 410
    public = "Booking has closed."
