from flask import Flask
from config import settings
app = Flask(__name__)
if __name__ == "__main__":
    app.run(host=settings.HOST, debug=settings.DEBUG)  # finding: bind-all-interfaces, debugger-exposed
