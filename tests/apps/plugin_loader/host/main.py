import importlib
import pkgutil

from flask import Flask

import host.plugins


def load(app):
    for info in pkgutil.iter_modules(host.plugins.__path__):
        module = importlib.import_module(f"host.plugins.{info.name}")
        module.init_app(app)


def main():
    app = Flask(__name__)
    load(app)
    importlib.import_module("host.plugins.hello").init_app(app)
    app.run(debug=True)  # finding: debug-enabled


if __name__ == "__main__":
    main()
