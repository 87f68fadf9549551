from flask import Blueprint, request
from flask_mail import Message

from booking import mail

booking = Blueprint('booking', __name__)


@booking.route('/book', methods=['POST'])
def book():
    mail.send(Message('Booking', recipients=['desk@seeblick-pension.de'],
                      body='Room %d' % int(request.form['room'])))
    return '', 204
