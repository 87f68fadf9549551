from flask import Flask

from encryption import FieldCipher

cipher = FieldCipher()


def create_app():
    app = Flask(__name__)
    cipher.init_app(app)
    return app
