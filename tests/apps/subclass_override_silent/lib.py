from flask import Flask
from waitress import serve

class Shop(Flask):
    def run(self, host=None, port=None, debug=None, **options):
        serve(self, host=host, port=port)
