from flask import Flask, jsonify, current_app

from hardening import install_hooks
from settings import ServiceSettings

app = Flask(__name__)
install_hooks(app)


@app.get("/limits")
def limits():
    return jsonify(max=current_app.config["MAX_ROWS"])


def main():
    app.run(port=5600)


if __name__ == "__main__":
    app.config.from_object(ServiceSettings)  # finding: setup-only-under-main
    main()
