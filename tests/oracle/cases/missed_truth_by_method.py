# `__bool__` is not asked.
from flask import Flask

app = Flask(__name__)
class Off:
    def __bool__(self):
        return False


if Off():
    app.run()
