from bookings.run import app as application

__all__ = ["application"]
