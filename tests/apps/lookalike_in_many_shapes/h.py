import flask
from django.core.management import execute_from_command_line
from wsgiref.simple_server import make_server
make_server("0.0.0.0", 80, flask.Flask("x")).serve_forever()
