# `app.run(debug=True)` sets `app.debug`, which the next run finds.
from flask import Flask

app = Flask(__name__)
app.run(debug=True)
app.run(port=5001)
