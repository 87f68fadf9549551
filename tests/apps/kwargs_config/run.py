import json
from flask import Flask
app = Flask(__name__)
config = dict(host="0.0.0.0", port=80, debug=True)
if __name__ == "__main__":
    app.run(**config)  # finding: bind-all-interfaces, debugger-exposed
