from flask import Flask

application = Flask("hotel")

from hotel import rooms  # noqa: E402,F401
