import logging

from flask import Flask, jsonify

from .errors import BookingError
from .service import Bookings

log = logging.getLogger(__name__)


def create_app():
    app = Flask(__name__)
    bookings = Bookings()

    @app.errorhandler(BookingError)
    def booking_error(error):
        log.info("booking refused", exc_info=error)
        return jsonify(error=error.public), error.status

    @app.errorhandler(500)
    def internal(_error):
        return jsonify(error="internal error"), 500

    @app.post("/events/<int:event>/book")
    def book(event):
        return jsonify(left=bookings.book(event))

    return app
