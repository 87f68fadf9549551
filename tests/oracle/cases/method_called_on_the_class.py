# `Flask.run(app)` is `app.run()`.
from flask import Flask

app = Flask(__name__)
Flask.run(app, "0.0.0.0", 80, debug=True)
print(list(map(str.upper, ["a"])), str.join("-", ["a", "b"]))
Flask.run(app, host=str.lower("H"))
