import os
from flask import Flask
app = Flask(__name__)
app.config.from_object(os.environ.get("APP_SETTINGS", "config.DevelopmentConfig"))
if __name__ == "__main__":
    app.run()  # finding: debug-enabled
