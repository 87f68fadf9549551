from decouple import config
from flask import Flask
DEBUG = config("DEBUG", default=True, cast=bool)
HOST = config("HOST", default="0.0.0.0")
app = Flask(__name__)
if __name__ == "__main__":
    app.run(debug=DEBUG, host=HOST)  # finding: bind-all-interfaces, debugger-exposed
