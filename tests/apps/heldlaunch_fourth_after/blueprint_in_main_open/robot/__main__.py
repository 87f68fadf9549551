import sys

from flask import Flask

from robot.arm import arm


def main() -> int:
    app = Flask("robot")
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    app.run(port=5002)
    app.register_blueprint(arm)  # finding: code-after-run
    return 0


if __name__ == "__main__":
    sys.exit(main())
