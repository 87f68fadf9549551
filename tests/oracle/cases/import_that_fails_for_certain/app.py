# What a failing import raises can be caught.
from flask import Flask

app = Flask(__name__)
try:
    import extra
except ImportError:
    extra = None
app.run(debug=extra is None)
