from environs import Env
from flask import Flask
env = Env()
env.read_env()
app = Flask(__name__)
app.config["DEBUG"] = env.bool("FLASK_DEBUG", default=True)  # finding: debug-enabled
if __name__ == "__main__":
    app.run()
