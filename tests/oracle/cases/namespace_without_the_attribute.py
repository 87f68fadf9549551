# `getattr` with a default for what is not there.
from flask import Flask
from types import SimpleNamespace

app = Flask(__name__)
options = SimpleNamespace(port=1)
app.run(port=getattr(options, "port", 8), host=getattr(options, "host", "h"), debug=hasattr(options, "debug"))
