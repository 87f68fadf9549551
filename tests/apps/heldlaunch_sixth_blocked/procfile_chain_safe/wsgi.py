from bookings import create_app

application = create_app()

__all__ = ["application"]
