"""Starts the booking service on a workstation."""
import os

from booking import create_app

application = create_app()

if __name__ == "__main__":
    application.run(
        port=int(os.environ.get("PORT", "5000")),
        debug=os.environ.get("BOOKING_DEBUG", "False").lower() in ("1", "true", "yes"),
    )
