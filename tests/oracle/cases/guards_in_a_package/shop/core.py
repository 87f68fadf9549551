from flask import Flask

__all__ = ['make', 'PORT']
PORT = 5
_hidden = 7


def make(debug=False):
    app = Flask(__name__)
    app.config.from_object('shop.settings.Local' if debug else 'shop.settings.Base')
    return app
