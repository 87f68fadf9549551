from flask import Flask
from config import settings
app = Flask(__name__)
if __name__ == "__main__":
    app.run(host=settings.host, debug=settings.debug)  # finding: bind-all-interfaces, debugger-exposed
