import os
from flask import Flask
app = Flask(__name__)
env = os.environ.get("FLASK_ENV", "Development")
app.config.from_object(f"config.{env}Config")
if __name__ == "__main__":
    app.run()  # finding: debug-enabled
