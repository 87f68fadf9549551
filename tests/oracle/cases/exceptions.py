# Arguments, bare `raise`, causes, several handlers, classes of the program's own.
from flask import Flask

app = Flask(__name__)
class Mistake(ValueError):
    pass


try:
    try:
        raise Mistake("a", 5)
    except LookupError:
        app.run(port=90)
    except ValueError as error:
        port = error.args[1]
        raise
except KeyError:
    app.run(port=91)
except (TypeError, Mistake):
    app.run(port=port)
else:
    app.run(port=92)
finally:
    app.run(port=port + 1)
try:
    try:
        int("x")
    except ValueError as error:
        raise KeyError("k") from error
except KeyError:
    app.run(port=7)
