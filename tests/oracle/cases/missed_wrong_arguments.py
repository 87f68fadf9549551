# Calls are modelled in part, so a missing argument is no TypeError.
from flask import Flask

app = Flask(__name__)
def serve(port):
    app.run(port=port)


try:
    serve()
except TypeError:
    app.run(port=2)
